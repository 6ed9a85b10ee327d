// Package wire is how every feed talks HTTP: calls that are bounded in time
// and size, that keep the platform's pace, and whose failures say whether the
// platform may have seen the request.
//
// # What it promises
//
// A redirect is never followed: it comes back as the answer it is. A request
// that may have reached the platform is never repeated behind the caller's
// back. No error text holds a path, a query, a header or a body, since any of
// them may hold a secret.
package wire
