"""An output that is a folder of GeoTIFF tiles and a VRT over them."""
