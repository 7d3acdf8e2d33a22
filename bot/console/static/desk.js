// Keys of the desk. Everything works without them; who does not want them switches them off.
"use strict";
(() => {
  const NAME = "kindness-desk-keys";
  const help = document.querySelector("[data-keys]");
  const on = document.getElementById("keys-on");
  if (!help || !on) return;

  const kept = (value) => {
    try {
      if (value !== undefined) localStorage.setItem(NAME, value);
      return localStorage.getItem(NAME);
    } catch {
      return null; // a browser that keeps nothing
    }
  };
  const tell = () => {
    for (const each of document.querySelectorAll("[data-key]")) {
      if (on.checked) each.setAttribute("aria-keyshortcuts", each.dataset.key);
      else each.removeAttribute("aria-keyshortcuts");
    }
  };
  help.hidden = false;
  on.checked = kept() !== "off";
  tell();
  on.addEventListener("change", () => {
    kept(on.checked ? "on" : "off");
    tell();
  });
  document.body.addEventListener("htmx:afterSwap", tell);

  const here = () => document.activeElement.closest("[data-row]");
  const move = (by) => {
    const rows = [...document.querySelectorAll("[data-row]")];
    if (!rows.length) return;
    const at = rows.indexOf(here());
    const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1);
    rows[next].querySelector("[data-open]").focus();
  };
  // Nothing of weight happens by one wrong key: fields and decisions are only gone to.
  const use = (target) => {
    if (target.matches(".desk-act > summary")) {
      target.parentElement.open = true;
      target.focus();
    } else if (target.matches("textarea, [name=decide]")) target.focus();
    else target.click();
  };
  document.addEventListener("keydown", (event) => {
    if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.repeat && event.key !== "j" && event.key !== "k") return;
    if (event.target.closest("textarea, select, input:not([type=checkbox])")) return;
    if (event.key === "j" || event.key === "k") {
      move(event.key === "j" ? 1 : -1);
      return;
    }
    if (!/^[a-z]$/.test(event.key)) return;
    const wanted = `[data-key="${event.key}"]`;
    const row = here();
    const target = row
      ? row.querySelector(wanted)
      : [...document.querySelectorAll(wanted)].find((each) => !each.closest("[data-row]"));
    if (!target) return;
    event.preventDefault(); // the letter is no text for the field that is gone to
    use(target);
  });
})();
