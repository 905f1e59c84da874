"""Rewrap paragraphs of docstrings and comments that hold a line over 120 columns."""
import io, re, sys, textwrap, tokenize
from pathlib import Path
root = Path(sys.argv[1]); W = 120
def wrap(lines, prefix):
    body = " ".join(l[len(prefix):].strip() if l.startswith(prefix) else l.strip() for l in lines)
    return textwrap.wrap(body, W, initial_indent=prefix, subsequent_indent=prefix, break_long_words=False, break_on_hyphens=False)
for p in [f for d in ("golden", "gen", "sim", "host", "tests") for f in (root / d).rglob("*.py")]:
    text = p.read_text(); lines = text.split("\n")
    if not any(len(l) > W for l in lines): continue
    kind = {}
    for t in tokenize.generate_tokens(io.StringIO(text).readline):
        if t.type == tokenize.COMMENT and lines[t.start[0]-1].lstrip().startswith("#"): kind[t.start[0]-1] = "#"
        if t.type == tokenize.STRING and t.string.startswith(('"""', 'r"""')) and lines[t.start[0]-1].lstrip().startswith(('"""', 'r"""')):
            for n in range(t.start[0]-1, t.end[0]): kind.setdefault(n, '"')
    i, out = 0, []
    while i < len(lines):
        if len(lines[i]) <= W or i not in kind:
            out.append(lines[i]); i += 1; continue
        ind = re.match(r"\s*(# ?)?", lines[i]).group(0)
        k = kind[i]
        def same(n): 
            l = lines[n]
            return kind.get(n) == k and l.strip() and re.match(r"\s*(# ?)?", l).group(0) == ind and "====" not in l and not l.strip().startswith(('"""', "- ", "* ", "| "))
        j = i
        while j + 1 < len(lines) and same(j + 1) and not lines[j].rstrip().endswith(('"""', "::")): j += 1
        para = lines[i:j+1]
        if "====" in (lines[i-1] + (lines[j+1] if j+1 < len(lines) else "")) or (k == '"' and para[-1].count('"""') == 1 and para[0].count('"""') == 0 and para[-1].strip() == '"""'):
            if para[-1].strip() == '"""': para = para[:-1]; j -= 1
        new = wrap(para, ind)
        out += new; i = j + 1
    p.write_text("\n".join(out))
