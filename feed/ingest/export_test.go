package ingest

import "time"

// Hurry shortens the time a client has for its request.
func (s *Server) Hurry(d time.Duration) { s.http.ReadTimeout = d }
