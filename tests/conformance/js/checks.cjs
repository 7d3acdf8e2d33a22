"use strict";
// Runs checks one after the other, and writes a line of JSON about each.

const assert = require("node:assert/strict");

const given = (name) => process.env[`KINDNESS_${name}`] || "";
const KIND = "have a lovely day";
const HURTFUL = "you are a stupid idiot and nobody wants you here";
const FOREIGN = "vittu mikä huora sinä olet, kukaan ei halua sinua tänne, häivy";

const checks = [];

/** A check; `needs` names what has to be given for it. */
function check(what, work, ...needs) {
  checks.push({ what, work, needs });
}

async function run() {
  for (const { what, work, needs } of checks) {
    const missing = needs.filter((name) => !given(name));
    let outcome = "passed";
    let why = "";
    if (missing.length > 0) {
      outcome = "not tried";
      why = `needs ${missing.map((name) => `--${name.toLowerCase().replace("_", "-")}`).join(", ")}`;
    } else {
      try {
        await work();
      } catch (error) {
        outcome = "failed";
        why = String(error).slice(0, 500);
      }
    }
    process.stdout.write(`${JSON.stringify({ what, outcome, why })}\n`);
  }
}

/** The error that a promise ends with. */
async function refused(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it was answered");
}

/** The first error that asking again and again ends with. */
async function refusedInTheEnd(ask) {
  for (let count = 0; count < 20; count += 1) {
    try {
      await ask();
    } catch (error) {
      return error;
    }
  }
  throw new Error("20 requests, and the quota was never used up");
}

module.exports = { assert, check, given, refused, refusedInTheEnd, run, KIND, HURTFUL, FOREIGN };
