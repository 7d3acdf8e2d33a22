// The editor: a field with an error beside it says so to who hears the page.
"use strict";

document.addEventListener("htmx:afterSettle", () => {
  for (const said of document.querySelectorAll(".studio-said")) {
    const field = document.querySelector(`[aria-describedby="${said.id}"]`);
    if (!field) continue;
    if (said.querySelector(".error")) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
});
