"""QGIS's proxy, as pip understands it."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

_SCHEMES = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}


def proxy_address() -> str:
    """Return the proxy that is set in Settings > Options > Network, or an empty string.

    It is empty for the system's own proxy as well: pip finds that by itself. Only in the main thread: QGIS may ask for
    the master password of its authentication settings.
    """
    settings = QgsSettings()
    scheme = _SCHEMES.get(str(settings.value("proxy/proxyType", "")))
    host = str(settings.value("proxy/proxyHost", "") or "")
    if not settings.value("proxy/proxyEnabled", False, bool) or not scheme or not host:
        return ""
    user, password = _credentials(settings)
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    port = str(settings.value("proxy/proxyPort", "") or "")
    return f"{scheme}://{login}{host}{':' if port else ''}{port}"


def _credentials(settings: QgsSettings) -> tuple[str, str]:
    chosen = str(settings.value("proxy/authcfg", "") or "")
    if chosen:
        config = QgsAuthMethodConfig()
        if QgsApplication.authManager().loadAuthenticationConfig(chosen, config, True):
            return config.config("username"), config.config("password")
    return str(settings.value("proxy/proxyUser", "") or ""), str(settings.value("proxy/proxyPassword", "") or "")
