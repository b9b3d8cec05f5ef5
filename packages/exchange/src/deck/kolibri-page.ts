/**
 * The page of a Kolibri package: flash cards, chapter by chapter. It reports to the learning platform by the run-time interface of
 * SCORM 1.2 (ADL, 2001, section 3): it looks for the object `API` in the windows around it, and works without one too.
 */

/** The longest `cmi.suspend_data` of SCORM 1.2. */
export const SUSPEND_LIMIT = 4_096;

/** The styles of the page. */
export const PAGE_STYLE = `:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 720px; padding: 16px; font: 20px/1.4 system-ui, sans-serif; color: #14161a; background: #fff; }
h1 { font-size: 24px; margin: 0 0 8px; }
p { margin: 8px 0; }
button, select { font: inherit; color: inherit; background: #fff; border: 1px solid #7a818b; border-radius: 6px; min-height: 56px; padding: 8px 16px; max-width: 100%; }
button.main { background: #14161a; color: #fff; font-weight: 700; }
.card { border: 1px solid #7a818b; border-radius: 12px; padding: 24px 16px; margin: 16px 0; min-height: 260px; }
.card img { max-height: 96px; }
.question { font-size: 32px; font-weight: 600; }
.phrase { font-size: 32px; font-weight: 600; color: #9a4a00; }
.respelling { font-size: 24px; }
.details, .disclosure, .task { font-size: 15px; color: #50555d; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
progress { width: 100%; }
@media (prefers-color-scheme: dark) {
  body, button, select { background: #101214; color: #f2f3f5; }
  button.main { background: #f2f3f5; color: #101214; }
  .phrase { color: #ffb870; }
  .details, .disclosure, .task { color: #a9afb8; }
  .card img { background: #fff; }
}
`;

/** The script of the page. It is text, because it runs in the browsers of learners, down to those of 2020. */
export const PAGE_SCRIPT = `"use strict";
(function (page) {
  var doc = page.document;
  var deck = page.parleyDeck;
  var words = deck.words;
  var known = {};
  var queue = [];
  var shown = false;
  var chapter = "";

  function findApi() {
    var one = page;
    for (var i = 0; i < 8; i += 1) {
      try {
        if (one.API && one.API.LMSInitialize) return one.API;
      } catch (error) {
        // A window of another origin.
      }
      if (!one.parent || one.parent === one) break;
      one = one.parent;
    }
    try {
      if (page.opener && page.opener.API && page.opener.API.LMSInitialize) return page.opener.API;
    } catch (error) {
      // The same.
    }
    return undefined;
  }
  var api = findApi();
  function call(name, first, second) {
    if (!api) return "";
    try {
      return second === undefined ? api[name](first) : api[name](first, second);
    } catch (error) {
      return "";
    }
  }

  function restore() {
    call("LMSInitialize", "");
    var data = String(call("LMSGetValue", "cmi.suspend_data") || "");
    if (data.slice(0, 2) !== "1:") return;
    var keys = data.slice(2);
    for (var i = 0; i + 4 <= keys.length; i += 4) known[keys.slice(i, i + 4)] = true;
  }
  function countKnown() {
    return deck.notes.filter(function (note) { return known[note.key]; }).length;
  }
  function report() {
    var count = countKnown();
    var keys = deck.notes.filter(function (note) { return known[note.key]; }).map(function (note) { return note.key; });
    call("LMSSetValue", "cmi.core.score.min", "0");
    call("LMSSetValue", "cmi.core.score.max", "100");
    call("LMSSetValue", "cmi.core.score.raw", String(deck.notes.length ? Math.round(100 * count / deck.notes.length) : 0));
    call("LMSSetValue", "cmi.core.lesson_status", count === deck.notes.length ? "completed" : "incomplete");
    call("LMSSetValue", "cmi.suspend_data", ("1:" + keys.join("")).slice(0, deck.limit));
    call("LMSCommit", "");
  }

  function fill() {
    queue = deck.notes.filter(function (note) { return !known[note.key] && (chapter === "" || note.chapter === chapter); });
    shown = false;
  }
  function element(name, attributes, children) {
    var one = doc.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { one.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { one.append(child); });
    return one;
  }
  function button(label, action, main) {
    var one = element("button", { type: "button", class: main ? "main" : "" }, [label]);
    one.addEventListener("click", action);
    return one;
  }
  function lines(list, attributes) {
    var one = element("p", attributes);
    list.forEach(function (line, i) {
      if (i > 0) one.append(element("br"));
      if (typeof line === "string") one.append(line);
      else line.forEach(function (part) { one.append(part.stress ? element("b", {}, [part.text]) : part.text); });
    });
    return one;
  }
  function play(note) {
    if (note.audio.length > 0) new Audio("media/" + note.audio[0]).play().catch(function () {});
  }
  function answer(note, isKnown) {
    queue.shift();
    if (isKnown) known[note.key] = true;
    else queue.splice(Math.min(3, queue.length), 0, note);
    shown = false;
    report();
    draw();
  }
  function card(note) {
    var content = [element("p", { class: "task" }, [words.say])];
    if (note.picture) content.push(element("img", { src: "media/" + note.picture, alt: "" }));
    content.push(lines(note.meaning, { class: "question", lang: deck.learner }));
    if (shown) {
      content.push(lines(note.phrase, { class: "phrase", lang: deck.learned }));
      content.push(lines(note.respelling, { class: "respelling", lang: deck.learner }));
      if (note.note) content.push(lines([note.note], { lang: deck.learner }));
      content.push(lines([[note.no, note.standing, note.voice].filter(Boolean).join(" · ")], { class: "details" }));
    }
    return element("section", { class: "card" }, content);
  }
  function draw() {
    var body = doc.getElementById("parley");
    body.textContent = "";
    body.append(element("h1", {}, [deck.title]));
    var choice = element("select", { "aria-label": words.chapters });
    [{ no: "", title: words.all }].concat(deck.chapters).forEach(function (one) {
      var option = element("option", { value: one.no }, [(one.no + " " + one.title).trim()]);
      option.selected = one.no === chapter;
      choice.append(option);
    });
    choice.addEventListener("change", function () { chapter = choice.value; fill(); draw(); });
    var count = countKnown();
    body.append(choice, element("p", { class: "count" }, [words.known + ": " + count + " / " + deck.notes.length]));
    body.append(element("progress", { value: count, max: Math.max(1, deck.notes.length) }));
    var note = queue[0];
    if (!note) {
      body.append(element("section", { class: "card" }, [element("p", { class: "question" }, [words.done])]));
      body.append(element("div", { class: "buttons" }, [button(words.restart, function () {
        deck.notes.forEach(function (one) { if (chapter === "" || one.chapter === chapter) delete known[one.key]; });
        fill(); report(); draw();
      })]));
    } else {
      body.append(card(note));
      var buttons = element("div", { class: "buttons" });
      if (shown) {
        buttons.append(button(words.again, function () { answer(note, false); }));
        buttons.append(button(words.good, function () { answer(note, true); }, true));
        if (note.audio.length > 0) buttons.append(button(words.play, function () { play(note); }));
      } else buttons.append(button(words.show, function () { shown = true; draw(); play(note); }, true));
      body.append(buttons);
    }
    body.append(lines([deck.disclosure, deck.licence], { class: "disclosure" }));
  }
  restore();
  fill();
  report();
  draw();
  page.addEventListener("pagehide", function () { report(); call("LMSFinish", ""); });
})(globalThis);
`;
