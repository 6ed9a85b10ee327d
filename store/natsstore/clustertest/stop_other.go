//go:build !unix

package clustertest

import "errors"

var errStop = errors.New("a process cannot be stopped on this system")

func (p *process) stop() error { return errStop }
func (p *process) goOn() error { return errStop }
