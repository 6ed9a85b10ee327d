package lang

import (
	"maps"

	"tend/desk"
)

func englishCauses() Causes {
	c := Causes{Reply: englishReplyCauses(), Feed: englishWayTroubles()}
	maps.Copy(c.Feed, englishRightTroubles())
	maps.Copy(c.Feed, englishSettingTroubles())
	maps.Copy(c.Feed, englishWarnings())
	return c
}

func englishWayTroubles() map[desk.Cause]Trouble {
	return map[desk.Cause]Trouble{
		desk.CauseNoAnswer:   {"no answer", "{name} did not answer in time. Check that this machine has a network; if it has, the platform is slow and is tried again."},
		desk.CauseNoHost:     {"unknown host", "The address of {name} is not known. Check its spelling, and that this machine has a network."},
		desk.CauseNobody:     {"nothing answers", "Nothing answers at the address of {name}. Check the address and its port, and that the service runs."},
		desk.CauseNoWay:      {"no network", "There is no way from this machine to {name}. Check the network, and the proxy or VPN if there is one."},
		desk.CauseCut:        {"cut off", "The connection with {name} was cut. It is tried again; if that goes on, ask those who run it."},
		desk.CauseTooLarge:   {"answer too large", "The answer of {name} is larger than any it should give. Check that the address is the right one."},
		desk.CauseNoTLS:      {"no TLS", "{name} does not speak TLS at this address. Check the address: perhaps it begins with http:// or has another port."},
		desk.CauseWrongHost:  {"wrong certificate", "The certificate at the address of {name} belongs to another host. Check the address; if it is right, somebody may be in between."},
		desk.CauseCertTime:   {"certificate over", "The certificate of {name} is not valid at the time this machine shows. The clock of this machine may be off; if it is right, the certificate has to be renewed."},
		desk.CauseSigner:     {"not trusted", "The certificate of {name} is signed by nobody this machine trusts. Install the certificate of its signer, or check that nobody is in between."},
		desk.CauseTLS:        {"TLS failed", "No trusted connection with {name} came about. Check its certificate and the address."},
		desk.CauseExchange:   {"exchange failed", "The exchange with {name} failed. Check the address, and that it is reached without something in between that changes it."},
		desk.CauseRedirect:   {"redirected", "{name} answers with a redirect to {0}, which is not followed. Put the right address into the settings."},
		desk.CauseBroken:     {"{0}", "{name} is out of order (HTTP status {0}). It is tried again."},
		desk.CauseNotAsked:   {"not understood", "{name} does not understand what it is asked (HTTP status {0}). Check the settings."},
		desk.CauseNotFound:   {"not found", "{name} does not know the address that was asked for. Check the address and the numbers in the settings."},
		desk.CauseGarbled:    {"strange answer", "The answer is not one of {name}'s, or was garbled. Check the address; look for a proxy or a login page of the network. It is tried again."},
		desk.CausePage:       {"a web page", "At the address of {name} there is a web page. Check the url, and that no login page is in between."},
		desk.CauseWait:       {"asks to wait", "{name} takes no more calls for a while. It is tried again when that is over."},
		desk.CauseQuota:      {"quota used up", "{name} takes no more calls today: the daily quota is used up. Replies wait until it is renewed at midnight UTC."},
		desk.CauseEnded:      {"hung up", "{name} ended the connection. It is tried again."},
		desk.CauseTold:       {"code {0}", "{name} says no, with code {0}. It is tried again."},
		desk.CauseBadAddress: {"bad address", "The address of {name} is not one that can work. It begins with https:// and a host name, and has no user name, question mark or hash."},
		desk.CauseFailed:     {"{0}", "The connection with {name} failed: {0} It is tried again."},
	}
}

func englishRightTroubles() map[desk.Cause]Trouble {
	return map[desk.Cause]Trouble{
		desk.CauseUnauthorized: {"token not known", "{name} does not know the token. Make a new one, or copy it again, and connect again with tend connect."},
		desk.CauseForbidden:    {"not allowed", "{name} does not allow this with the token. Check its permissions, or make one that has them."},
		desk.CauseDropped:      {"token dropped", "The token did not arrive at {name}: something in between drops the header Api-Access-Token. Whoever runs the proxy has to let it through."},
		desk.CauseSuspended:    {"suspended", "{name} says that the account is suspended. Whoever runs it has to activate it again."},
		desk.CauseRights:       {"no rights", "{name} does not let the token's user read what is needed. It takes the token of an agent or administrator of the account."},
		desk.CauseSignature:    {"signature refused", "{name} does not accept the signature. Check that both sides have the same secret and the right time."},
		desk.CauseAppSecret:    {"signature refused", "{name} does not accept the signature: the app secret does not belong to the app key. Copy both from Partner Center again."},
		desk.CauseScope:        {"no permission", "The app may not use customer service. Apply for the permission seller.customer_service in Partner Center; when it is granted, let the seller authorise again with tend connect tiktokshop."},
		desk.CauseSeller:       {"wrong seller", "The authorisation is not one of this shop's seller. Authorise with the seller's main account with tend connect tiktokshop."},
		desk.CauseAgain:        {"authorise again", "{name} no longer accepts the seller's authorisation. Authorise again with tend connect tiktokshop."},
		desk.CauseFirst:        {"not authorised", "The seller has not authorised the app yet. Do it with tend connect tiktokshop."},
		desk.CauseTokenFile:    {"token file", "The token file {0} cannot be read. Authorise again with tend connect tiktokshop."},
		desk.CauseClock:        {"clock is off", "This machine's clock is off: {name} takes calls only within a few minutes of its own time. Set the clock, best by the network's time; the token is fine."},
		desk.CauseAddressList:  {"address refused", "{name} does not take calls from this machine's address. Add the address to the app's list in Partner Center, or empty the list."},
		desk.CauseAppKey:       {"app key not known", "{name} does not know the app key. Copy it from Partner Center again."},
	}
}

func englishSettingTroubles() map[desk.Cause]Trouble {
	return map[desk.Cause]Trouble{
		desk.CauseNoSecret:    {"{0} is missing", "{0} is missing. Connect with tend connect, or put it into the file of secrets, which is read again at every try."},
		desk.CauseWeakSecret:  {"secret too short", "The secret of {name} must have {0} characters or more. Make one with: openssl rand -hex 24"},
		desk.CauseOpenSecrets: {"chmod 600 {0}", "Other users of this computer can read the file of secrets, so nothing is taken from it. Run:"},
		desk.CauseBadSecrets:  {"bad file of secrets", "The file of secrets cannot be read, so nothing is taken from it: {0}. Mend it; it is read again at every try."},
		desk.CauseSettings:    {"a mistake in the config", "The config file has a mistake: {0}. Mend it; it is read again at every try."},
		desk.CauseUnknown:     {"not set up here", "The feed {0} is not in the settings of this machine. Set it up with tend connect, and start tend again."},
		desk.CauseUnknownType: {"unknown type", "Feeds of type {0} are not known to this version of tend."},
		desk.CauseNoAccount:   {"wrong account", "The account {0} is missing, or the token's user is not in it. Its number stands in the address of the dashboard, after /accounts/."},
		desk.CauseNoShop:      {"no shop", "{name} serves no shop. Name those it serves in the settings, or let the account that owns the shop authorise the app."},
		desk.CauseWrongShop:   {"wrong shop", "The shop {0} is not one of {name}'s. Correct the shops of this feed in the settings, or authorise with the account that owns it."},
		desk.CauseNoInbox:     {"no inbox", "{name} shows none of the inboxes of the settings to this user. Make the user a member of them, or choose others."},
		desk.CauseNoURL:       {"no url", "{name} has no url to post to. Give one; or, where replies are read from /v1/events, leave the feed out."},
		desk.CausePlainHTTP:   {"without TLS", "{name} would send what customers write across the network without TLS ({0}). Use https://, or tls_cert and tls_key; without them it is for this machine alone."},
		desk.CauseNoHome:      {"no home folder", "There is no home folder to keep the tokens in. Set XDG_STATE_HOME to a folder."},
		desk.CauseNoFolder:    {"no folder", "The folder for the tokens cannot be made: {0}. Check who owns it."},
		desk.CausePanic:       {"a mistake of tend", "The program made a mistake with this feed. The log says more."},
		desk.CausePort:        {"port in use", "Another program listens on {0} already, perhaps another tend. Choose another port under [listen], or end that program."},
		desk.CausePortRights:  {"port not allowed", "This user may not listen on {0}. Choose a port above 1023 under [listen]."},
		desk.CauseListen:      {"cannot listen", "There is no listening on {0}. Check the address under [listen]: a host of this machine and a port, such as 127.0.0.1:8744."},
		desk.CauseHalfTLS:     {"half of TLS", "The listener has one of tls_cert and tls_key without the other. Give both, or none."},
		desk.CauseCertificate: {"bad certificate", "The certificate of the listener cannot be used. Check that {0} and its key are PEM files that may be read."},
	}
}

func englishWarnings() map[desk.Cause]Trouble {
	return map[desk.Cause]Trouble{
		desk.CauseLiveOff:     {"no live events", "Live events are off: new messages are asked for every {0}, and {name} shows its user as offline."},
		desk.CauseSocket:      {"no live events", "The address of the live events does not take the connection. A proxy may not let websockets through to /cable."},
		desk.CauseUnconfirmed: {"no live events", "{name} does not confirm the subscription to live events. Its credential may have changed with a password; it is asked for again."},
		desk.CauseRejected:    {"no live events", "{name} refuses the subscription to live events. Check that the user still belongs to the account."},
		desk.CauseInboxes:     {"inboxes missing", "{name} does not show this user the inboxes {0} of the settings."},
		desk.CauseEnding:      {"token ends in {0} d", "Days until the seller's authorisation ends: {0}. Authorise again with tend connect tiktokshop."},
		desk.CauseOver:        {"token is over", "The seller's authorisation is over. Authorise again with tend connect tiktokshop."},
		desk.CauseEndsMonth:   {"token ends soon", "{name} says that the seller's authorisation ends within 30 days. Authorise again with tend connect tiktokshop."},
		desk.CauseUnsaved:     {"token not saved", "The new token cannot be written to {0}, and a restart would need a new authorisation. Make room or mend the permissions of its folder."},
		desk.CauseUnread:      {"{0} not readable", "Conversations at {name} that cannot be read just now: {0}. Look at them there; they are tried again."},
		desk.CauseNoChats:     {"chats are off", "The shop “{0}” does not accept chats at {name}, so none may come in. Turn on “accept chats” in Seller Center."},
	}
}
