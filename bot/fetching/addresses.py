"""Which addresses belong to the open web, and which to a network of one's own."""

import ipaddress
from typing import Final

_TRANSLATED: Final = tuple(
    ipaddress.ip_network(each) for each in ("64:ff9b::/96", "64:ff9b:1::/48", "::/96")
)
"""NAT64, and the older form: addresses of the sixth version that stand for one of the fourth, also
a private one.
"""

_OWN: Final = tuple(
    ipaddress.ip_network(each)
    for each in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
)
"""RFC 1918 and RFC 4193."""

_METADATA: Final = ipaddress.ip_address("fd00:ec2::254")
"""Where Amazon's machines ask for their keys; the others' addresses are in no network above."""

IP = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_public(ip: IP) -> bool:
    """Whether an address belongs to the open web, also where it carries another one inside."""
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            return is_public(ip.ipv4_mapped)
        inside = ip.sixtofour is not None or ip.teredo is not None
        if inside or ip.is_site_local or any(ip in network for network in _TRANSLATED):
            return False
    return ip.is_global and not ip.is_multicast


def is_ours(ip: IP) -> bool:
    """Whether an address belongs to the open web or to a network of one's own, this machine
    included. What a cloud tells its machines, keys among it, lies at addresses that are neither.
    """
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        return is_ours(ip.ipv4_mapped)
    own = ip.is_loopback or any(ip in network for network in _OWN if network.version == ip.version)
    return (own and ip != _METADATA) or is_public(ip)
