package picture

import "net/netip"

// inner reports whether an address is none of the open internet: this machine,
// this network, everybody at once, or nobody. An IPv4 address in the clothes of an
// IPv6 one is what it is without them.
func inner(ip netip.Addr) bool {
	ip = ip.WithZone("").Unmap()
	switch {
	case !ip.IsValid(), ip.IsUnspecified(), ip.IsLoopback(), ip.IsPrivate(), ip.IsMulticast(),
		ip.IsLinkLocalUnicast(), ip.IsInterfaceLocalMulticast(), ip.IsLinkLocalMulticast(), !ip.IsGlobalUnicast():
		return true
	}
	for _, p := range reserved() {
		if p.Contains(ip) {
			return true
		}
	}
	return carried(ip)
}

// reserved are the blocks that no public server has and the standard library
// does not name.
func reserved() []netip.Prefix {
	return []netip.Prefix{
		netip.MustParsePrefix("0.0.0.0/8"),
		netip.MustParsePrefix("100.64.0.0/10"), // shared by a provider's customers
		netip.MustParsePrefix("192.0.0.0/24"),
		netip.MustParsePrefix("192.0.2.0/24"),
		netip.MustParsePrefix("198.18.0.0/15"),
		netip.MustParsePrefix("198.51.100.0/24"),
		netip.MustParsePrefix("203.0.113.0/24"),
		netip.MustParsePrefix("240.0.0.0/4"),
		netip.MustParsePrefix("2001:db8::/32"),
		netip.MustParsePrefix("fec0::/10"),
	}
}

// carried reports whether an IPv6 address stands for an inner IPv4 one that a
// gateway would pass it on to.
func carried(ip netip.Addr) bool {
	if !ip.Is6() {
		return false
	}
	b := ip.As16()
	switch {
	case netip.MustParsePrefix("64:ff9b::/96").Contains(ip), netip.MustParsePrefix("::/96").Contains(ip):
		return inner(netip.AddrFrom4([4]byte(b[12:16])))
	case netip.MustParsePrefix("64:ff9b:1::/48").Contains(ip), netip.MustParsePrefix("2001::/32").Contains(ip):
		return true
	case netip.MustParsePrefix("2002::/16").Contains(ip):
		return inner(netip.AddrFrom4([4]byte(b[2:6])))
	}
	return false
}
