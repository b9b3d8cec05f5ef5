// Stands in the file before the app, in the syntax of ECMAScript 5, so that every browser can run it. It compares the file with
// what was written, starts the app, and says why where the app cannot start. The builder replaces SUMS and leaves these lines out.
(function () {
  var root = document.documentElement;
  var app = document.getElementById("app");
  var at = 0,
    good = true,
    ended = false;
  // What the app asks for: whether all that has arrived is as it was written; to say why it cannot go on; the first page.
  var page = (window.parley = {
    check: check,
    tell: tell,
    run: run,
    app: app ? app.innerHTML : "",
    ran: false,
    began: false,
  });
  var sums = SUMS;
  // FNV-1a over UTF-16 code units, as in sumOf of @parley/pack: another letter always gives another sum.
  function fold(sum, text) {
    for (var i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619);
    return sum;
  }
  function read(sum, node, deep) {
    if (node.nodeType === 3) return fold(sum, node.data);
    sum = fold(sum, "<" + node.nodeName.toLowerCase());
    for (var i = 0; node.attributes && i < node.attributes.length; i++)
      sum = fold(sum, " " + node.attributes[i].name + "=" + node.attributes[i].value);
    for (var one = deep && node.firstChild; one; one = one.nextSibling) sum = read(sum, one, true);
    return fold(sum, ">");
  }
  // All but this script, the scripts that stand in the head while they run, and recordings, which are compared when played.
  function list() {
    var all = [],
      of = [document.head, document.body];
    for (var i = 0; i < of.length; i++)
      for (var one = of[i] && of[i].firstElementChild; one; one = one.nextElementSibling)
        if (one.id !== "parley-guard" && !one.hasAttribute("data-part") && (i > 0 || one.nodeName !== "SCRIPT"))
          all.push(one);
    return all;
  }
  function check() {
    var all = list(),
      last = all[all.length - 1];
    var arrived = ended || (last && last.nextSibling) ? all.length : all.length - 1;
    for (; good && at < arrived; at++) good = (read(-2128831035, all[at], true) | 0) === sums[at + 1];
    return good;
  }
  function isOld() {
    var script = document.createElement("script");
    script.textContent = "window.parley.is=a=>a?.b??1";
    document.head.appendChild(script).parentNode.removeChild(script);
    return !page.is || !window.ResizeObserver || !Blob.prototype.arrayBuffer || !Object.fromEntries;
  }
  // Run the app, which stands in the file as text, once it was compared.
  function run() {
    if (page.ran) return;
    testing = true;
    var old = isOld();
    testing = false;
    if (old) return tell("old");
    if (!check() || !document.getElementById("parley-core")) return tell("damaged");
    page.ran = true;
    var script = document.createElement("script");
    script.textContent = document.getElementById("parley-core").textContent;
    document.head.appendChild(script).parentNode.removeChild(script);
  }
  var testing = false;
  function tell(why) {
    page.told = page.told || why;
    if (!app) app = document.body.appendChild(document.createElement("div"));
    app.innerHTML = page.app;
    var all = app.querySelectorAll("[data-why]");
    for (var i = 0; i < all.length; i++) all[i].hidden = all[i].getAttribute("data-why") !== page.told;
    if (app.firstElementChild) app.firstElementChild.style.animation = "none";
  }
  function failed() {
    if (!testing && !page.began) tell(check() ? "stopped" : "damaged");
  }
  window.addEventListener("error", failed);
  window.addEventListener("unhandledrejection", failed);
  document.addEventListener("DOMContentLoaded", function () {
    ended = true;
    var strange = false;
    for (var i = 0; document.body && i < document.body.childNodes.length; i++)
      if (document.body.childNodes[i].nodeType !== 1 && /\S/.test(document.body.childNodes[i].nodeValue))
        strange = true;
    if (good && (strange || !check() || at !== sums.length - 1)) good = false;
    if (good && page.ran) return;
    if (page.began) window.dispatchEvent(new Event("parley-broken"));
    else if (page.told !== "old") tell(good ? "stopped" : "damaged");
  });
  // The page itself, before the app changes it: its language, its theme, and the mode of layout, which the first line decides.
  good = (read(-2128831035, root, false) | 0) === sums[0] && document.compatMode === "CSS1Compat";
  // Once the plain page was compared it is left out of the layout, which would take as long as a tenth of the start. It is shown
  // again where the file is still arriving when its animation ends.
  if (check() && app && app.firstElementChild) {
    app.firstElementChild.hidden = true;
    setTimeout(function () {
      if (!page.ran && !page.told) app.firstElementChild.hidden = false;
    }, 5000);
  }
})();
