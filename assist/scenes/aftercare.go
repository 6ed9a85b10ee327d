package scenes

import "slices"

// aftercare holds what is said once the parcel is there, and what belongs to
// no order: refunds, faults, invoices, accounts, tempers, holidays, farewells.
func aftercare() []Scene {
	return slices.Concat(
		refundScenes(), refundReviewScenes(),
		returnScenes(), returnProgressScenes(),
		exchangeScenes(), damageScenes(),
		wrongItemScenes(), missingPartScenes(),
		qualityScenes(), warrantyScenes(),
		invoiceScenes(), invoiceDeliveryScenes(), accountScenes(),
		holdingScenes(), soothingScenes(), apologyScenes(), incidentScenes(),
		holidayScenes(), wrongShopScenes(), boundariesScenes(), privacyScenes(),
		followUpScenes(), thanksScenes(), reviewScenes(), closingScenes(),
	)
}
