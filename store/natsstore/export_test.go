package natsstore

import "tend/desk"

// ActiveSubject is where the record of a customer is while it is at hand.
func ActiveSubject(name string, k desk.Key) string { return namesOf(name).active(place(k)) }
