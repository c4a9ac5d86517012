"""Runs every script named in a list in one process; what each prints lands beside it."""
import contextlib
import io
import pathlib
import sys
import traceback

for name in pathlib.Path(sys.argv[1]).read_text().split():
    script, printed = pathlib.Path(name), io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(script.read_text(encoding="utf-8"), name, "exec"), {"__name__": "__main__"})
        except Exception:
            printed.write(traceback.format_exc())
    script.with_suffix(".csv").write_text(printed.getvalue())
