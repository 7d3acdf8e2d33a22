"use strict";
// OpenAI's own client for JavaScript, of which only the base address is changed.

const OpenAI = require("openai");
const { assert, check, given, refused, refusedInTheEnd, run, KIND, HURTFUL, FOREIGN } = require("./checks.cjs");

const client = (apiKey = given("KEY") || "any") =>
  new OpenAI({ apiKey, baseURL: `${given("ADDRESS")}/v1`, maxRetries: 0, timeout: 30_000 });

check("moderates a text", async () => {
  const told = await client().moderations.create({ input: HURTFUL });
  assert.ok(told.results[0].flagged);
  assert.ok(told.results[0].categories.harassment);
  assert.ok(told._request_id);
});

check("is led here by the variable `OPENAI_BASE_URL` alone", async () => {
  process.env.OPENAI_BASE_URL = `${given("ADDRESS")}/v1`;
  const told = await new OpenAI({ apiKey: given("KEY") || "any", maxRetries: 0 }).moderations.create({
    input: HURTFUL,
  });
  assert.ok(told.results[0].flagged);
});

check("moderates a list, one result per text in order", async () => {
  const told = await client().moderations.create({ input: [KIND, HURTFUL] });
  assert.deepEqual(told.results.map((one) => one.flagged), [false, true]);
});

check("gets all thirteen categories, with scores and input types", async () => {
  const [told] = (await client().moderations.create({ input: HURTFUL })).results;
  for (const part of [told.categories, told.category_scores, told.category_applied_input_types]) {
    assert.equal(Object.keys(part).length, 13);
  }
});

check("is told which language no model reads, and gets no flag for it", async () => {
  const [english, told] = (await client().moderations.create({ input: [HURTFUL, FOREIGN] })).results;
  assert.deepEqual([english.supported, told.supported], [true, false]);
  assert.equal(told.language, "fi");
  assert.ok(told.category_scores.harassment > 0);
  assert.ok(!told.flagged && !Object.values(told.categories).includes(true));
});

check("raises BadRequestError with message, type, param and code", async () => {
  const error = await refused(client().moderations.create({ input: [] }));
  assert.ok(error instanceof OpenAI.BadRequestError);
  assert.deepEqual(Object.keys(error.error).sort(), ["code", "message", "param", "type"]);
});

check("raises NotFoundError for what is not there", async () => {
  assert.ok((await refused(client().models.list())) instanceof OpenAI.NotFoundError);
});

check("raises AuthenticationError for a wrong key", async () => {
  const error = await refused(client("sk-wrong").moderations.create({ input: KIND }));
  assert.ok(error instanceof OpenAI.AuthenticationError);
  assert.equal(error.code, "invalid_api_key");
}, "KEY");

check("raises PermissionDeniedError for a key without the right", async () => {
  const error = await refused(client(given("OTHER_KEY")).moderations.create({ input: KIND }));
  assert.ok(error instanceof OpenAI.PermissionDeniedError);
}, "OTHER_KEY");

check("raises RateLimitError and is told when to come back", async () => {
  const small = client(given("SMALL_KEY"));
  const error = await refusedInTheEnd(() => small.moderations.create({ input: KIND }));
  assert.ok(error instanceof OpenAI.RateLimitError);
  assert.ok(Number(error.headers.get("retry-after")) >= 1);
}, "SMALL_KEY");

run();
