// Package natsserver runs a NATS server with JetStream inside the program, for
// the desk of a small team and for tests.
package natsserver

import (
	"crypto/tls"
	"errors"
	"fmt"
	"sync"
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
	// Accounts are who may connect and what they may do, as a server's
	// configuration has it between the braces of "accounts"; empty: everybody
	// may do everything.
	Accounts string
	// Certificate has the server prove itself, and refuse whoever does not speak
	// TLS 1.3; nil: it takes all.
	Certificate *tls.Certificate
	// Cluster joins it with others; nil: it is alone.
	Cluster *Cluster
	// Adjust changes what else the server can do; nil: nothing.
	Adjust func(*server.Options)
}

// Server is a server that runs.
type Server struct {
	ns *server.Server

	mu sync.Mutex
	o  Options
}

// starting bounds how long a server may take to be ready, reading its data.
const starting = time.Minute

// errSlow says that a server did not become ready in time.
var errSlow = errors.New("the server does not become ready")

// Start runs a server until [Server.Stop]. It is ready when Start returns.
func Start(o Options) (*Server, error) {
	opts, err := o.server()
	if err != nil {
		return nil, err
	}
	ns, err := server.NewServer(opts)
	if err != nil {
		return nil, fmt.Errorf("natsserver: %w", err)
	}
	if !opts.NoLog {
		ns.ConfigureLogger()
	}
	ns.Start()
	if !ns.ReadyForConnections(starting) || !ns.JetStreamEnabled() {
		ns.Shutdown()
		ns.WaitForShutdown()
		return nil, fmt.Errorf("natsserver: start in %s: %w", o.Folder, errSlow)
	}
	return &Server{ns: ns, o: o}, nil
}

// server makes the options as the server has them.
func (o Options) server() (*server.Options, error) {
	opts := &server.Options{}
	if o.Accounts != "" {
		if err := opts.ProcessConfigString("accounts {\n" + o.Accounts + "\n}"); err != nil {
			return nil, fmt.Errorf("natsserver: the accounts: %w", err)
		}
	}
	opts.ServerName, opts.Host, opts.Port, opts.DontListen = "tend", o.Host, o.Port, o.Port == 0
	opts.JetStream, opts.StoreDir, opts.SyncAlways = true, o.Folder, !o.FlushLater
	opts.MaxPayload, opts.NoSigs, opts.NoLog = maxPayload, true, true
	if o.Certificate != nil {
		opts.TLS, opts.TLSTimeout, opts.AuthTimeout = true, handshake.Seconds(), 2*handshake.Seconds()
		opts.TLSConfig = &tls.Config{Certificates: []tls.Certificate{*o.Certificate}, MinVersion: tls.VersionTLS13}
	}
	if o.Cluster != nil {
		if err := o.Cluster.join(opts); err != nil {
			return nil, err
		}
	}
	if o.Adjust != nil {
		o.Adjust(opts)
	}
	return opts, nil
}

// handshake bounds how long a new connection may take to be secured, on a busy
// machine, too.
const handshake = 10 * time.Second

// Reload has other accounts hold from now on, without a restart: whoever is no
// longer among them is disconnected before Reload returns, and refused from
// then on; the others notice nothing. After an error the old ones hold.
func (s *Server) Reload(accounts string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	o := s.o
	o.Accounts = accounts
	// An account that is new gets what it takes over from another one only when
	// it is loaded while it is there already, so all is loaded twice.
	for range 2 {
		opts, err := o.server()
		if err != nil {
			return err
		}
		if err := s.ns.ReloadOptions(opts); err != nil {
			return fmt.Errorf("natsserver: reload: %w", err)
		}
	}
	s.o = o
	return nil
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
