package tiktokshop

import (
	"strings"

	"tend/desk"
)

// The types of messages. The platform's list is open.
const (
	typeText        = "TEXT"
	typeImage       = "IMAGE"
	typeEmoticons   = "EMOTICONS"
	typeVideo       = "VIDEO"
	typeProduct     = "PRODUCT_CARD"
	typeOrder       = "ORDER_CARD"
	typeLogistics   = "LOGISTICS_CARD"
	typeReturn      = "RETURN_REFUND_CARD"
	typeCoupon      = "COUPON_CARD"
	typeAllocated   = "ALLOCATED_SERVICE"
	typeNotice      = "NOTIFICATION"
	typeTransfer    = "BUYER_ENTER_FROM_TRANSFER"
	typeFromProduct = "BUYER_ENTER_FROM_PRODUCT"
	typeFromOrder   = "BUYER_ENTER_FROM_ORDER"
	typeOther       = "OTHER"
)

// entry makes a message an entry of a customer's log. tips is the platform's text
// for messages that cannot be drawn, w are ours. Nothing is known there of agents' ids on the
// desk and of names beside the message.
func (m message) entry(tips string, w labels) desk.Entry {
	e := desk.Entry{
		Type: desk.Message, ID: desk.MessageID(m.ID), At: m.Created.at(),
		From: m.from(), Kind: desk.KindOther,
	}
	if e.From == desk.FromCustomer {
		e.Name = m.Sender.Nickname
	}
	m.fill(&e, tips, w)
	return e
}

// from is who an entry is from. What the platform notes about a conversation is
// its note, whoever it shows as the writer: nobody waits for an answer to it.
func (m message) from() desk.From {
	switch m.Type {
	case typeNotice, typeAllocated, typeTransfer, typeFromProduct, typeFromOrder:
		return desk.FromSystem
	}
	switch m.Sender.Role {
	case roleBuyer:
		return desk.FromCustomer
	case roleShop, roleAgent:
		return desk.FromAgent
	case roleRobot:
		return desk.FromAuto
	}
	return desk.FromSystem
}

// fill puts in what the message holds.
func (m message) fill(e *desk.Entry, tips string, w labels) {
	c := m.content()
	switch m.Type {
	case typeText, typeNotice, typeAllocated, typeTransfer:
		e.Kind, e.Text = desk.KindText, c.words(m)
		if firstOf(e.Text) == "" {
			e.Kind, e.Text = desk.KindOther, firstOf(tips, "["+m.Type+"]") // not the writer's
		}
	case typeImage:
		e.Kind, e.URL = desk.KindImage, string(c.URL)
	case typeEmoticons:
		e.Kind, e.URL = desk.KindEmoji, string(c.URL)
	case typeVideo:
		e.Kind, e.URL = desk.KindVideo, string(c.URL)
	case typeOther:
		e.Text = firstOf(c.words(m), m.Plaintext, tips, "[OTHER]")
	default:
		if !m.card(e, c, w) {
			e.Text = join(" ", "["+firstOf(m.Type, "MESSAGE")+"]", firstOf(m.Plaintext, string(c.Text), tips))
		}
	}
}

// firstOf is the first text that is not empty.
func firstOf(texts ...string) string {
	for _, t := range texts {
		if strings.TrimSpace(t) != "" {
			return t
		}
	}
	return ""
}

// join puts the texts that are not empty beside each other.
func join(between string, texts ...string) string {
	some := texts[:0:0]
	for _, t := range texts {
		if t = strings.TrimSpace(t); t != "" {
			some = append(some, t)
		}
	}
	return strings.Join(some, between)
}
