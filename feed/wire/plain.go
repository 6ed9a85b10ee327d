package wire

import (
	"cmp"
	"errors"
	"fmt"

	"tend/desk"
	"tend/feed"
)

// Plain turns an error of Do into a *feed.Plain: what is wrong with the way to
// the platform of that name, and what to do. It wraps the error, so what that
// is stays known. Errors that are in plain words already, that ask to wait, or
// that mean that the caller gave up are given back as they are.
func Plain(name string, err error) error {
	var call *CallError
	if !errors.As(err, &call) || is[*feed.Plain](err) {
		return err
	}
	t := troubleOf(call.Err)
	if t == cancelled {
		return err
	}
	return &feed.Plain{Text: fmt.Sprintf(sentence(t), name), Err: err, Code: code(t)}
}

// code is the trouble for a screen in any language.
func code(t trouble) desk.Cause {
	codes := map[trouble]desk.Cause{
		timeout: desk.CauseNoAnswer, noName: desk.CauseNoHost, refused: desk.CauseNobody, unreachable: desk.CauseNoWay,
		cut: desk.CauseCut, tooLarge: desk.CauseTooLarge, noTLS: desk.CauseNoTLS, wrongName: desk.CauseWrongHost,
		wrongTime: desk.CauseCertTime, wrongSigner: desk.CauseSigner, tlsFailed: desk.CauseTLS,
	}
	return cmp.Or(codes[t], desk.CauseExchange)
}

// sentence has one %s, for the platform's name.
func sentence(t trouble) string {
	switch t {
	case timeout:
		return "%s did not answer in time. Check that this machine has a network; if it has, the platform is slow and is tried again."
	case noName:
		return "The address of %s is not known. Check its spelling, and that this machine has a network."
	case refused:
		return "Nothing answers at the address of %s. Check the address and its port, and that the service runs."
	case unreachable:
		return "There is no way from this machine to %s. Check the network, and the proxy or VPN if there is one."
	case cut:
		return "The connection with %s was cut. It is tried again; if that goes on, ask those who run it."
	case tooLarge:
		return "The answer of %s is larger than any it should give. Check that the address is the right one."
	}
	return sentenceTLS(t)
}

func sentenceTLS(t trouble) string {
	switch t {
	case noTLS:
		return "%s does not speak TLS at this address. Check the address: perhaps it begins with http:// or has another port."
	case wrongName:
		return "The certificate at the address of %s belongs to another host. Check the address; if it is right, somebody may be in between."
	case wrongTime:
		return "The certificate of %s is not valid at the time this machine shows. The clock of this machine may be off; if it is right, the certificate has to be renewed."
	case wrongSigner:
		return "The certificate of %s is signed by nobody this machine trusts. Install the certificate of its signer, or check that nobody is in between."
	case tlsFailed:
		return "No trusted connection with %s came about. Check its certificate and the address."
	}
	return "The exchange with %s failed. Check the address, and that it is reached without something in between that changes it."
}
