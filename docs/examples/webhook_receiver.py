#!/usr/bin/env python3
"""Replies out: take what a desk delivers, once each, if it is signed.

    export TEND_SECRET=... PORT=8700
    python3 webhook_receiver.py keys.txt

keys.txt keeps what was taken, so that nothing is taken twice after a restart.
"""
import hashlib, hmac, http.server, json, os, sys, time

SECRET, KEYS = os.environ["TEND_SECRET"].encode(), sys.argv[1]


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        at, key = self.headers.get("Tend-Timestamp", "0"), self.headers.get("Idempotency-Key", "")
        want = "sha256=" + hmac.new(SECRET, at.encode() + b"." + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(want, self.headers.get("Tend-Signature", "")) or abs(time.time() - int(at)) > 300:
            return self.answer(401, {"error": "wrong signature or time"})
        event = json.loads(body)
        if event["event"] == "reply" and key not in open(KEYS).read().split("\n"):
            # Here the reply goes to your customer. When that fails, answer 503: it comes again.
            print("to", event["customer"] + ":", event.get("text", ""), flush=True)
            with open(KEYS, "a") as keys:
                keys.write(key + "\n")
        self.answer(200, {"id": key})

    def answer(self, status, value):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(value).encode())

    def log_message(self, *_):
        pass


open(KEYS, "a").close()
server = http.server.HTTPServer(("127.0.0.1", int(os.environ["PORT"])), Receiver)
print("listening on http://127.0.0.1:%d" % server.server_port, flush=True)
server.serve_forever()
