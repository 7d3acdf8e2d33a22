"use strict";
// The library of Standard Webhooks checks a webhook that arrived: its signature, and its time.

const { Webhook, WebhookVerificationError } = require("standardwebhooks");
const { assert, check, given, run } = require("./checks.cjs");

const { headers, body } = JSON.parse(given("ARRIVED"));
const hook = new Webhook(given("SECRET"));

check("accepts what the server has signed", async () => {
  const told = hook.verify(body, headers);
  assert.equal(told.type, "decision.recorded");
  assert.ok(!Number.isNaN(Date.parse(told.timestamp)));
});

check("refuses it with another body, another id or an old time", async () => {
  const long = String(Number(headers["webhook-timestamp"]) - 600);
  for (const [changed, text] of [
    [{}, body.replace("decision", "Decision")],
    [{ "webhook-id": "msg_another" }, body],
    [{ "webhook-timestamp": long }, body],
  ]) {
    assert.throws(() => hook.verify(text, { ...headers, ...changed }), WebhookVerificationError);
  }
});

check("refuses it with another secret", async () => {
  const another = new Webhook(`whsec_${Buffer.alloc(32, 7).toString("base64")}`);
  assert.throws(() => another.verify(body, headers), WebhookVerificationError);
});

run();
