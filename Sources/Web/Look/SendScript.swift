/// The script's part for files: each goes by itself, with how far it is; what the program is at is looked at again.
enum SendScript {
    static let source = [UInt8](
        """
        for (const box of document.querySelectorAll(".sending")) {
          const form = box.querySelector("form");
          const input = form.querySelector("input[type=file]");
          const gone = box.querySelector(".gone");
          const list = gone.querySelector(".list");
          const say = { ...gone.dataset, ...list.dataset };
          let underWay = 0;
          form.querySelector(".cap").textContent = box.dataset.cap;
          addEventListener("beforeunload", (event) => { if (underWay) event.preventDefault(); });
          for (const kind of ["dragover", "dragleave", "drop"]) {
            form.addEventListener(kind, (event) => {
              if (!event.dataTransfer?.types.includes("Files")) return;
              event.preventDefault();
              form.classList.toggle("dropping", kind === "dragover");
              if (kind === "drop") input.files = event.dataTransfer.files;
            });
          }
          const add = (tag, place, words, look) => {
            const element = document.createElement(tag);
            if (words) element.textContent = words;
            if (look) element.className = look;
            place.append(element);
            return element;
          };
          const send = (file, agency, row) => new Promise((done) => {
            row.replaceChildren();
            row.className = "";
            add("p", row, file.name);
            const bar = add("progress", row);
            bar.setAttribute("aria-label", file.name);
            const said = add("p", row, say.going, "said");
            said.setAttribute("role", "status");
            const fail = (words, mayTryAgain) => {
              row.className = "wrong";
              bar.remove();
              said.textContent = words;
              if (mayTryAgain) {
                const button = add("button", row, say.again, "small");
                button.type = "button";
                button.addEventListener("click", () => send(file, agency, row));
              }
              done(null);
            };
            if (file.size > Number(box.dataset.limit)) return fail(say.tooLarge, false);
            const request = new XMLHttpRequest();
            request.upload.addEventListener("progress", (event) => {
              if (event.lengthComputable) { bar.max = event.total; bar.value = event.loaded; }
            });
            request.addEventListener("error", () => fail(say.broken, true));
            request.addEventListener("load", () => {
              const place = request.getResponseHeader("casement-sent");
              if (place) {
                bar.remove();
                said.textContent = say.arrived;
                const link = add("a", add("p", row), say.look);
                link.href = place;
                return done(place);
              }
              const isPlain = request.getResponseHeader("content-type")?.startsWith("text/plain");
              fail(isPlain ? request.responseText : say.stale, request.status >= 500);
            });
            request.open("PUT", form.action);
            request.setRequestHeader("content-type", "application/octet-stream");
            request.setRequestHeader("casement-form", form.elements.form.value);
            request.setRequestHeader("casement-agency", agency);
            request.setRequestHeader("casement-name", encodeURIComponent(file.name));
            request.send(file);
          });
          form.addEventListener("submit", async (event) => {
            const agency = form.elements.agency.value;
            // What is missing, the form itself says best.
            if (!agency || !input.files.length) return;
            event.preventDefault();
            if (underWay) return;
            gone.hidden = false;
            const files = [...input.files];
            const rows = files.map(() => add("div", list));
            const places = [];
            underWay = 1;
            for (const [place, file] of files.entries()) places.push(await send(file, agency, rows[place]));
            underWay = 0;
            form.reset();
            if (places.length === 1 && places[0]) location.assign(places[0]);
            else if (places.every(Boolean)) location.assign(box.dataset.next);
            else gone.querySelector(".all").hidden = false;
          });
        }
        for (const box of document.querySelectorAll("[data-watch]")) {
          // The page's own address: where a form was answered there may be none, or one that takes forms alone.
          const at = box.dataset.at ?? location.pathname;
          const look = async () => {
            try {
              const answer = await fetch(at, { headers: { accept: "text/html" } });
              if (answer.status >= 500) throw new Error("not now");
              const page = new DOMParser().parseFromString(await answer.text(), "text/html");
              if (page.querySelector("[data-watch]")?.dataset.watch !== box.dataset.watch) {
                // Not loaded again as it is: after a form, the browser would want to send that once more.
                return location.assign(at);
              }
            } catch {
              // The server is away for a moment: it is asked again.
            }
            setTimeout(look, 1000);
          };
          setTimeout(look, 700);
        }

        """.utf8)
}
