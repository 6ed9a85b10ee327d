// Package natsserver runs a NATS server with JetStream inside the program, for
// the desk of a small team and for tests.
package natsserver

import (
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
)

// Options is how a server runs. Only Folder is needed.
type Options struct {
	// Folder has the server's data. One server at a time may use it.
	Folder string
	// Host and Port are where it listens. With Port 0 it does not listen at all
	// and is reached through [Server.Connect] alone; -1 takes any free port.
	Host string
	Port int
	// FlushLater lets the system decide when what was acknowledged goes to the
	// disk: a killed process loses nothing, a power cut up to two minutes.
	FlushLater bool
	// Adjust changes what else the server can do (TLS, who may connect); nil:
	// nothing.
	Adjust func(*server.Options)
}

// Server is a server that runs.
type Server struct{ ns *server.Server }

// starting bounds how long a server may take to be ready, reading its data.
const starting = time.Minute

// errSlow says that a server did not become ready in time.
var errSlow = errors.New("the server does not become ready")

// Start runs a server until [Server.Stop]. It is ready when Start returns.
func Start(o Options) (*Server, error) {
	opts := &server.Options{
		ServerName: "tend", Host: o.Host, Port: o.Port, DontListen: o.Port == 0,
		JetStream: true, StoreDir: o.Folder, SyncAlways: !o.FlushLater,
		MaxPayload: maxPayload, NoSigs: true, NoLog: true,
	}
	if o.Adjust != nil {
		o.Adjust(opts)
	}
	ns, err := server.NewServer(opts)
	if err != nil {
		return nil, fmt.Errorf("natsserver: %w", err)
	}
	ns.Start()
	if !ns.ReadyForConnections(starting) || !ns.JetStreamEnabled() {
		ns.Shutdown()
		return nil, fmt.Errorf("natsserver: start in %s: %w", o.Folder, errSlow)
	}
	return &Server{ns}, nil
}

// maxPayload bounds one message: what a customer with a very long history has
// in their record is larger than the usual bound of 1 MiB.
const maxPayload = 8 << 20

// URL is where the server listens.
func (s *Server) URL() string { return s.ns.ClientURL() }

// Connect makes a connection of this process go to the server directly.
func (s *Server) Connect() nats.Option { return nats.InProcessServer(s.ns) }

// Stop ends the server and waits until it has.
func (s *Server) Stop() {
	s.ns.Shutdown()
	s.ns.WaitForShutdown()
}
