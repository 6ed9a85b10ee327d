package ingest

import "net/http"

// sound answers 500 where the program makes a mistake in a request, which ends
// that request and nothing else.
func (s *Server) sound(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == http.ErrAbortHandler {
				panic(p) // is no mistake
			}
			if p != nil {
				_ = s.o.Mistake("a request", p)
				refuse(w, http.StatusInternalServerError, "The program made a mistake. Its log says more.")
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// guarded makes an error of a panic in what runs beside a request.
func (s *Server) guarded(what string, do func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = s.o.Mistake(what, p)
		}
	}()
	return do()
}
