"use strict";
// Google's own client for Node.js. It has no generated part for this API any more, so it reads the
// discovery document, as it does for any API that it does not know.

const { google } = require("googleapis");
const { assert, check, given, refused, refusedInTheEnd, run, KIND, HURTFUL } = require("./checks.cjs");

const address = given("ADDRESS");

async function analyze(text, { key = given("KEY") || "any", ...fields } = {}) {
  const client = await google.discoverAPI(`${address}/$discovery/rest?version=v1alpha1`);
  const requestBody = {
    comment: { text },
    requestedAttributes: { TOXICITY: {} },
    languages: ["en"],
    ...fields,
  };
  return (await client.comments.analyze({ key, requestBody })).data;
}

const score = (answer) => answer.attributeScores.TOXICITY.summaryScore.value;

check("finds the API by its discovery document", async () => {
  assert.ok(score(await analyze(HURTFUL)) > score(await analyze(KIND)));
});

check("gets spans in the units of its own strings", async () => {
  const text = "Ciao 🙂 friend. You idiot!";
  const spans = (await analyze(text, { spanAnnotations: true })).attributeScores.TOXICITY.spanScores;
  const said = spans.map(({ begin = 0, end }) => text.slice(begin, end));
  assert.deepEqual(said, ["Ciao 🙂 friend.", "You idiot!"]);
});

check("suggests a score", async () => {
  const client = await google.discoverAPI(`${address}/$discovery/rest?version=v1alpha1`);
  const requestBody = {
    comment: { text: KIND },
    attributeScores: { TOXICITY: { summaryScore: { value: 1 } } },
    clientToken: "c1",
  };
  const answer = await client.comments.suggestscore({ key: given("KEY") || "any", requestBody });
  assert.equal(answer.data.clientToken, "c1");
});

check("reads an error: status, message and details", async () => {
  const error = await refused(analyze(KIND, { requestedAttributes: { NICENESS: {} } }));
  assert.equal(error.status, 400);
  const told = error.response.data.error;
  assert.equal(told.message, "Unknown requested attribute: NICENESS");
  assert.equal(told.details[0].errorType, "INVALID_REQUEST");
});

check("reads the refusal of a wrong key", async () => {
  const error = await refused(analyze(KIND, { key: "AIza-wrong" }));
  assert.equal(error.response.data.error.details[0].reason, "API_KEY_INVALID");
}, "KEY");

check("reads the 429 of a used-up quota", async () => {
  const error = await refusedInTheEnd(() => analyze(KIND, { key: given("SMALL_KEY") }));
  assert.equal(error.status, 429);
  assert.equal(error.response.data.error.details[0].reason, "RATE_LIMIT_EXCEEDED");
}, "SMALL_KEY");

run();
