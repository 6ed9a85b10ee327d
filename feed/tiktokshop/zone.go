package tiktokshop

// Zone is the time zone of the shop's market; empty where that has several and none
// is the obvious one.
func (s RemoteShop) Zone() string {
	switch s.Region {
	case "GB":
		return "Europe/London"
	case "IE":
		return "Europe/Dublin"
	case "DE":
		return "Europe/Berlin"
	case "ES":
		return "Europe/Madrid"
	case "FR":
		return "Europe/Paris"
	case "IT":
		return "Europe/Rome"
	case "JP":
		return "Asia/Tokyo"
	case "SG":
		return "Asia/Singapore"
	case "MY":
		return "Asia/Kuala_Lumpur"
	case "PH":
		return "Asia/Manila"
	case "TH":
		return "Asia/Bangkok"
	case "VN":
		return "Asia/Ho_Chi_Minh"
	}
	return ""
}
