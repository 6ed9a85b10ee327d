// Package chatwoot is a desk's connection with a Chatwoot installation. Every
// inbox it follows is a shop, every contact a customer of it, and a reply goes
// to the conversation in which the contact can be answered now.
//
// # What it promises
//
// Live events come over the installation's websocket; every minute, and after
// every interruption, the conversations that changed are asked for as well, so
// that an event that was lost is late and not missing. Where there is no
// websocket it asks every quarter of a minute and says so.
//
// A send is never repeated by the adapter. Chatwoot knows no idempotency keys:
// a message whose answer was lost is looked for by the mark it carries, then
// by its text, and where it is not found nobody can say that it will not
// appear yet.
//
// # Surprises
//
// At the very first start only what is open, pending or snoozed, and what was
// resolved within a day, is taken over, with at most a hundred
// messages each. Chatwoot's numbers of conversations are those people see there.
// A conversation that has been resolved is never opened again from here, since
// that would assign it to whoever owns the token.
package chatwoot
