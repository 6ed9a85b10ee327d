package demofeed

import "tend/desk"

// The shops of the sample.
const (
	fern   desk.ShopID = "fern-and-fable" // candles, mugs, blankets; English
	shan   desk.ShopID = "shancha"        // tea and porcelain; Chinese
	clouds desk.ShopID = "yunduo"         // clothes; Chinese, three minutes to answer
)

// name of the feed that delivers for the shops of the sample.
const feedName = "demo"

func shops() []desk.Shop {
	return []desk.Shop{
		{ID: fern, Name: "Fern & Fable", Zone: zoneOfShop(fern), Policies: []string{"tiktok-24h"}, Feed: feedName},
		{ID: shan, Name: "山茶小铺", Zone: zoneOfShop(shan), Policies: []string{"tiktok-24h"}, Feed: feedName},
		{ID: clouds, Name: "云朵衣橱", Zone: zoneOfShop(clouds), Policies: []string{"xhs-3min"}, Feed: feedName},
	}
}

// languageOf is what the customers of a shop write in.
func languageOf(shop desk.ShopID) string {
	if shop == fern {
		return english
	}
	return chinese
}

// The languages of the customers, as sessions name them.
const (
	english = "en"
	chinese = "zh"
)

// zoneOfShop is whose clock a shop goes by.
func zoneOfShop(shop desk.ShopID) string {
	if shop == fern {
		return london
	}
	return shanghai
}

func titleOf(shop desk.ShopID) string {
	for _, s := range shops() {
		if s.ID == shop {
			return s.Title()
		}
	}
	return string(shop)
}
