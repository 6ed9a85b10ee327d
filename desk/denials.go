package desk

// Denials are all reasons for which a change is refused.
func Denials() []Denial {
	return []Denial{DeniedRole, DeniedSession, DeniedWords, DeniedDelivery, DeniedShape, DeniedTime, DeniedManager, DeniedOwner, DeniedHub}
}
