package tiktokshop

import (
	"context"
	"fmt"
	"slices"

	"tend/desk"
	"tend/feed"
)

// RemoteShop is a shop of an authorisation as the platform names it.
type RemoteShop struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Region string `json:"region"` // two letters of the market: "GB"
	Cipher string `json:"cipher"` // what calls name it by
}

// shopList is the data of the list of shops.
type shopList struct {
	Shops []RemoteShop `json:"shops"`
}

const shopsPath = "/authorization/202309/shops"

// shops asks which shops come with the authorisation.
func (c *caller) shops(ctx context.Context) ([]RemoteShop, error) {
	var list shopList
	if err := c.read(ctx, request{path: shopsPath}, &list); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list.Shops, func(s RemoteShop) bool { return s.ID == "" }), nil
}

func sameShops(a, b []RemoteShop) bool { return slices.Equal(a, b) }

// served pairs the shops of the authorisation with those of the desk. A shop of
// the settings that is not among them is a *feed.Plain.
func (o Options) served(all []RemoteShop) ([]shop, error) {
	var out []shop
	for _, r := range all {
		id, ok := o.Shops[r.ID]
		if len(o.Shops) == 0 {
			id, ok = desk.ShopID(o.Name+"-"+r.ID), true
		}
		if ok {
			out = append(out, shop{id: id, remote: r, named: len(o.Shops) == 0})
		}
	}
	for id := range o.Shops {
		if !slices.ContainsFunc(all, func(r RemoteShop) bool { return r.ID == id }) {
			return nil, lacking(desk.CauseWrongShop.With(id), fmt.Sprintf("The shop %s is not one of this authorisation (it has %s). Correct the shops of this feed in the settings, or authorise with the account that owns it.", id, listed(all)))
		}
	}
	if len(out) == 0 {
		return nil, lacking(desk.CauseNoShop, "This authorisation comes with no shop. Let the account that owns the shop authorise the app with tend connect tiktokshop.")
	}
	return out, nil
}

func listed(shops []RemoteShop) string {
	text := ""
	for i, s := range shops {
		if i > 0 {
			text += ", "
		}
		text += s.ID + " “" + s.Name + "”"
	}
	if text == "" {
		return "none"
	}
	return text
}

// shop is one shop that is served.
type shop struct {
	id     desk.ShopID
	remote RemoteShop
	named  bool // by us, so that nobody has said more about it
}

func (s shop) key(conversation string) desk.Key {
	return desk.Key{Shop: s.id, Customer: desk.CustomerID(conversation)}
}

// told is the shop as the desk is told of it. The zone of a shop that somebody
// set up is that person's business.
func (s shop) told(o Options) feed.Shop {
	d := desk.Shop{ID: s.id, Name: s.remote.Name}
	if s.named {
		d.Zone = s.remote.Zone()
	}
	return feed.Shop{Shop: d, Can: desk.Abilities{
		Channel: Platform, Text: mostText, Images: o.Picture != nil, Read: true, Close: o.Newer,
	}}
}
