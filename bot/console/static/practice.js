// The practice room: the number beside a slider, and the newest message in sight.
"use strict";

document.addEventListener("input", (event) => {
  const slider = event.target;
  if (!(slider instanceof HTMLInputElement) || slider.type !== "range") return;
  const shown = slider.closest("label")?.querySelector("output");
  if (shown) shown.textContent = slider.value >= 1 ? shown.dataset.never : Number(slider.value).toFixed(2);
});

document.addEventListener("htmx:oobAfterSwap", (event) => {
  if (event.detail.target.id !== "log") return;
  const room = event.detail.target.closest(".practice-scroll");
  room.scrollTop = room.scrollHeight;
});
