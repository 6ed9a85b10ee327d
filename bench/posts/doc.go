// Package posts sends made-up messages of customers to a desk's listener, a request
// each, and counts afterwards whether every one is on the desk once.
package posts
