#!/usr/bin/env python3
"""Lines in: post messages from anywhere to a desk.

Reads CSV from standard input with the columns id, at, customer, name and text,
and posts each row as a line. Run it as often as you like: what the desk has
already changes nothing. Here it is a file; yours may be a mailbox or a form.

    export TEND_URL=http://127.0.0.1:8744 TEND_TOKEN=...
    python3 lines_in.py < messages.csv
"""
import csv, json, os, sys, time, urllib.error, urllib.request


def post(lines):
    body = "\n".join(json.dumps(line) for line in lines).encode()
    request = urllib.request.Request(os.environ["TEND_URL"] + "/v1/lines", body)
    request.add_header("Authorization", "Bearer " + os.environ["TEND_TOKEN"])
    request.add_header("Content-Type", "application/x-ndjson")
    while True:
        try:
            return json.load(urllib.request.urlopen(request, timeout=30))
        except urllib.error.HTTPError as error:
            if error.code not in (408, 429, 500, 502, 503):
                sys.exit("refused: " + error.read().decode())
            time.sleep(int(error.headers.get("Retry-After", 5)))
        except OSError as error:  # nobody there, or the answer was lost: the same lines again
            print("trying again:", error, file=sys.stderr)
            time.sleep(5)


rows = [dict(row, type="message", shop="shop", **{"from": "customer"}) for row in csv.DictReader(sys.stdin)]
for start in range(0, len(rows), 500):
    answer = post(rows[start:start + 500])
    print(answer["stored"], "stored,", answer["known"], "known")
    for bad in answer["bad"]:
        print("row", start + bad["line"], "is bad:", bad["reason"])
