package natsserver

import (
	"fmt"
	"net/url"

	"github.com/nats-io/nats-server/v2/server"
)

// Cluster is how a server belongs to several that keep their data together.
// What is kept on three of them goes on while two can speak to each other.
type Cluster struct {
	// Server is the name of this one, and no other server's. It stays the same
	// for as long as its folder is used.
	Server string
	// Host and Port are where the others reach it.
	Host string
	Port int
	// Routes are where it reaches the others, as HOST:PORT: all or some, one at
	// least.
	Routes []string
	// Advertise is where those reach it, as HOST:PORT, who hear of it from
	// another one; empty: at Host and Port.
	Advertise string
}

// clusterName is the same for all that belong together.
const clusterName = "tend"

func (c *Cluster) join(opts *server.Options) error {
	opts.ServerName = c.Server
	opts.Cluster = server.ClusterOpts{Name: clusterName, Host: c.Host, Port: c.Port, Advertise: c.Advertise}
	for _, address := range c.Routes {
		u, err := url.Parse("nats://" + address)
		if err != nil {
			return fmt.Errorf("natsserver: the route to %s: %w", address, err)
		}
		opts.Routes = append(opts.Routes, u)
	}
	return nil
}
