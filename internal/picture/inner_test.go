package picture

import (
	"net/netip"
	"testing"
)

func TestInner(t *testing.T) {
	for name, c := range map[string]struct {
		address string
		want    bool
	}{
		"this machine":                       {"127.0.0.1", true},
		"this machine, another of its own":   {"127.8.9.1", true},
		"this machine by IPv6":               {"::1", true},
		"this machine in IPv6 clothes":       {"::ffff:127.0.0.1", true},
		"nobody":                             {"0.0.0.0", true},
		"nobody by IPv6":                     {"::", true},
		"a private network":                  {"10.1.2.3", true},
		"another":                            {"172.16.0.1", true},
		"the home's":                         {"192.168.0.1", true},
		"a private network by IPv6":          {"fd00::1", true},
		"the cloud's own address":            {"169.254.169.254", true},
		"link-local with a zone":             {"fe80::1%eth0", true},
		"everybody":                          {"255.255.255.255", true},
		"many":                               {"224.0.0.1", true},
		"a provider's customers":             {"100.64.1.1", true},
		"an old site-local one":              {"fec0::1", true},
		"a gateway to a private network":     {"64:ff9b::a00:1", true},
		"a tunnel to this machine":           {"2002:7f00:1::1", true},
		"an IPv4 one written as IPv6":        {"::7f00:1", true},
		"the internet":                       {"93.184.216.34", false},
		"the internet by IPv6":               {"2606:2800:220:1::1", false},
		"a gateway to the internet":          {"64:ff9b::5db8:d822", false},
		"just below a private network":       {"172.15.255.255", false},
		"just above a provider's customers'": {"100.128.0.0", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := inner(netip.MustParseAddr(c.address)); got != c.want {
				t.Errorf("%s: inner %v, want %v", c.address, got, c.want)
			}
		})
	}
	if !inner(netip.Addr{}) {
		t.Error("no address is one of the internet")
	}
}
