"""Explain why pip failed, from what it wrote."""

from __future__ import annotations

import re

from ..vocabulary.text import Text

_SHOWN_LINES = 5

# In this order: a proxy that refuses, or a full disk, brings the later ones with it.
# The places are the folder, the version, the machine, the megabytes and the package.
_REASONS = (
    (
        r"No space left on device|\[Errno 28\]|\[Errno 122\]|not enough space on the disk|Disk quota exceeded",
        Text("The disk is full: the engine's environment needs about {3} MB in {0}. Make room and try again."),
    ),
    (
        r"ProxyError|Tunnel connection failed|407 Proxy Authentication|Cannot connect to proxy|"
        r"Missing dependencies for SOCKS",
        Text(
            "The proxy refused the connection to the package index. Check it in Settings > Options > Network, "
            "or the variable HTTPS_PROXY, and try again."
        ),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError",
        Text(
            "The package index could not be trusted: its certificate was refused. A proxy that opens connections "
            "needs its own certificate: name its file in the variable PIP_CERT and try again."
        ),
    ),
    (
        r"NewConnectionError|ConnectTimeoutError|ReadTimeoutError|NameResolutionError|Name or service not known|"
        r"Temporary failure in name resolution|getaddrinfo failed|nodename nor servname|Network is unreachable|"
        r"Connection refused|Connection reset|No route to host|RemoteDisconnected",
        Text(
            "The package index cannot be reached. Check the connection to the internet, and the proxy in "
            "Settings > Options > Network, and try again."
        ),
    ),
    (
        r"No matching distribution found for (?P<package>[\w.-]+)",
        Text(
            "There is no ready-made package {4} for Python {1} on {2}. Choose another Python for the "
            "environment: 64 bits, from 3.9 to 3.13, for this machine's processor."
        ),
    ),
    (
        r"is not a supported wheel on this platform",
        Text(
            "There is no ready-made package for Python {1} on {2}. Choose another Python for the "
            "environment: 64 bits, from 3.9 to 3.13, for this machine's processor."
        ),
    ),
    (
        r"Permission denied|\[Errno 13\]|\[WinError 5\]|Access is denied|Read-only file system",
        Text("A file in {0} could not be written. Check the rights of the folder, and that no job uses the engine."),
    ),
)


def explain(lines: list[str], folder: str, version: str, machine: str, megabytes: int) -> str:
    """Return in a sentence or two why pip failed, and what to do.

    `lines` are what pip wrote; `version` and `machine` are those of the Python that ran it, and `megabytes` is what
    the environment in `folder` needs.
    """
    text = "\n".join(lines)
    for pattern, reason in _REASONS:
        found = re.search(pattern, text)
        if found:
            package = found.groupdict().get("package") or ""
            return Text(reason, folder, version, machine, megabytes, package)
    last = [line for line in lines if line.strip()][-_SHOWN_LINES:]
    return Text.join("\n", [Text("The packages could not be installed. The last that pip wrote:"), *last])
