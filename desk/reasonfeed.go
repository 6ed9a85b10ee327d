package desk

// Why a connection is down or works badly. What stands behind a code is what
// [Cause.With] takes.
//
// The way to the platform:
const (
	CauseNoAnswer   Cause = "no-answer"
	CauseNoHost     Cause = "unknown-host"
	CauseNobody     Cause = "refused-connection"
	CauseNoWay      Cause = "no-way"
	CauseCut        Cause = "cut"
	CauseTooLarge   Cause = "too-large" // an answer
	CauseNoTLS      Cause = "no-tls"
	CauseWrongHost  Cause = "tls-host"
	CauseCertTime   Cause = "tls-time"
	CauseSigner     Cause = "tls-signer"
	CauseTLS        Cause = "tls"
	CauseExchange   Cause = "exchange"   // something else on the way
	CauseRedirect   Cause = "redirect"   // host
	CauseBroken     Cause = "broken"     // HTTP status
	CauseNotAsked   Cause = "not-asked"  // HTTP status of an answer to what it does not understand
	CauseNotFound   Cause = "not-found"  // the address
	CauseGarbled    Cause = "garbled"    // the answer is not the platform's
	CausePage       Cause = "page"       // a web page in the place of an answer
	CauseWait       Cause = "rate-limit" // it asks to be left alone
	CauseQuota      Cause = "quota"      // of a day
	CauseEnded      Cause = "ended"      // by the platform, without a word
	CauseTold       Cause = "told"       // a code; the platform's own words stand beside it
	CauseBadAddress Cause = "bad-address"
	CauseFailed     Cause = "failed" // what went wrong, in English
)

// Who we are:
const (
	CauseUnauthorized Cause = "unauthorized" // the token is not known
	CauseForbidden    Cause = "forbidden"    // the token may not
	CauseDropped      Cause = "token-dropped"
	CauseSuspended    Cause = "suspended"
	CauseRights       Cause = "rights" // of the token's user
	CauseSignature    Cause = "signature"
	CauseScope        Cause = "scope"
	CauseSeller       Cause = "wrong-seller"
	CauseAgain        Cause = "authorise-again"
	CauseFirst        Cause = "authorise"
	CauseTokenFile    Cause = "token-file" // path
	CauseClock        Cause = "clock"
	CauseAddressList  Cause = "address-list"
	CauseAppKey       Cause = "app-key"
	CauseAppSecret    Cause = "app-secret" // it does not belong to the app key
)

// What was set up:
const (
	CauseNoSecret    Cause = "no-secret"    // its name in the file of secrets
	CauseWeakSecret  Cause = "weak-secret"  // characters it must have
	CauseOpenSecrets Cause = "open-secrets" // path of the file of secrets, which others can read
	CauseBadSecrets  Cause = "bad-secrets"  // where in the file of secrets; it is not understood
	CauseSettings    Cause = "settings"     // of the config file; what is wrong, in English
	CauseUnknown     Cause = "not-here"     // name of a feed that this machine has no settings of
	CauseUnknownType Cause = "unknown-type" // of a feed
	CauseNoAccount   Cause = "no-account"   // number, if one was given
	CauseNoShop      Cause = "no-shop"
	CauseWrongShop   Cause = "wrong-shop" // id
	CauseNoInbox     Cause = "no-inbox"
	CauseNoURL       Cause = "no-url"
	CausePlainHTTP   Cause = "plain-http"
	CauseNoHome      Cause = "no-home"
	CauseNoFolder    Cause = "no-folder" // path
	CausePanic       Cause = "mistake"   // of the program
	CausePort        Cause = "port-in-use"
	CausePortRights  Cause = "port-rights" // address
	CauseListen      Cause = "listen"      // address
	CauseHalfTLS     Cause = "half-tls"
	CauseCertificate Cause = "certificate" // its path
)

// What works badly:
const (
	CauseLiveOff     Cause = "live-off" // how often it is asked instead
	CauseSocket      Cause = "socket"   // HTTP status of the websocket's address, if it answers
	CauseUnconfirmed Cause = "unconfirmed"
	CauseRejected    Cause = "rejected"      // the subscription
	CauseInboxes     Cause = "inboxes"       // those that are not there
	CauseEnding      Cause = "token-ends"    // days; 0: within a day
	CauseOver        Cause = "token-over"    // the authorisation
	CauseEndsMonth   Cause = "token-month"   // it ends within 30 days
	CauseUnsaved     Cause = "token-unsaved" // path
	CauseNoChats     Cause = "chats-off"     // shop
	CauseUnread      Cause = "unread"        // how many conversations cannot be read at the platform
)

func wayCauses() []Cause {
	return []Cause{
		CauseNoAnswer, CauseNoHost, CauseNobody, CauseNoWay, CauseCut, CauseTooLarge, CauseNoTLS, CauseWrongHost,
		CauseCertTime, CauseSigner, CauseTLS, CauseExchange, CauseRedirect, CauseBroken, CauseNotAsked, CauseNotFound,
		CauseGarbled, CausePage, CauseWait, CauseQuota, CauseEnded, CauseTold, CauseBadAddress, CauseFailed,
	}
}

func rightCauses() []Cause {
	return []Cause{
		CauseUnauthorized, CauseForbidden, CauseDropped, CauseSuspended, CauseRights, CauseSignature, CauseScope,
		CauseSeller, CauseAgain, CauseFirst, CauseTokenFile, CauseClock, CauseAddressList, CauseAppKey, CauseAppSecret,
	}
}

func settingCauses() []Cause {
	return []Cause{
		CauseNoSecret, CauseWeakSecret, CauseOpenSecrets, CauseBadSecrets, CauseSettings, CauseUnknown, CauseUnknownType, CauseNoAccount, CauseNoShop,
		CauseWrongShop, CauseNoInbox, CauseNoURL, CausePlainHTTP, CauseNoHome, CauseNoFolder, CausePanic, CausePort,
		CausePortRights, CauseListen, CauseHalfTLS, CauseCertificate,
	}
}

func warningCauses() []Cause {
	return []Cause{
		CauseLiveOff, CauseSocket, CauseUnconfirmed, CauseRejected, CauseInboxes, CauseEnding, CauseOver,
		CauseEndsMonth, CauseUnsaved, CauseNoChats, CauseUnread,
	}
}
