"""Move the house: python move.py ROOT. Needs a clean git tree."""
import ast, io, re, subprocess, sys, tokenize
from pathlib import Path

PACK = ("golden", "gen", "sim", "host")
MOVES = """
golden: contract/ formats isa architecture uart_link image image_header files
golden: pack/ checkpoint weight_files tokenizer generation_config quantize packing=beats
golden: integer/ integer=model machine vectors=lanes programs operands
golden: kernels/ packed_matrix packed_parameters
golden: lm/ pretrained kept_trits config bit_linear=layers blocks model rwkv4 transformer packed packed_generation packed_sources integer_gpu=integers
golden: kernels/ cuda_graph
golden: training/ graphed command_line train corpus books scaling scaling_report
golden: measure/ dense_model=dense bench_gpu=gpu bench_inference=inference bench_training=training bench_distributed=distributed bench_cpu=cpu evaluate=perplexity harness=tasks sensitivity bench_integer_gpu=integers
golden: pack/ shapes
gen: units/ accelerator scoreboard unit_queue program=fetch registers load_store rms row_wise scalar_unit ternary_matmul ternary_datapath trit_dot trit_decode vector_memory weight_stream latency
gen: lib/ arithmetic adder_tree table sequence stream_buffer axi instruction
gen: boards/ uart uart_bridge sdram memory_bus burst_axi
gen: flows/ code_search tools yosys synth place open_flow=ulx3s bitstream vivado vivado_boards vivado_project vivado_report ip_wrapper steps ecp5 timing_report harness=frame cells
gen: . hierarchy=certify
sim: boards/ board=rtl machine_board=machine integer_board=integer serial_board=serial settings uart_bridge
host: board/ boards=registry device=driver identity loading placement clock activity configs board_table=table
host: text/ generate=generation sampling tokens models companions
host: check/ verify probe
host: speed/ ceilings cycle_model prediction plan roofline peers bench=measure recording lost timeline trace synthetic synthesis
host: power/ run_log run_picture run_report
"""
TESTS = """
golden/lm: test_architectures test_oracle plain_model test_trainer test_padding test_vocabulary test_offload test_kept_trits
golden/contract: test_scales
golden/training: test_distributed training_process test_training_files=test_files test_interrupt test_command_line
golden/pack: test_tokenizer
host/power: test_meter test_curve test_power test_power_choice sensors/test_cards sensors/test_hwmon sensors/test_ina226_http sensors/test_nvml sensors/test_rapl sensors/test_samples
host/text: test_pack_memory
host/selftest: test_selftest=test_chain
host/doctor: test_doctor
sim/boards: test_board_memory=test_memory test_board_transports=test_transports test_serial_board=test_serial
"""
EXTRA = {"host.compiler": "golden.pack.compiler", "host.memory_map": "golden.pack.memory_map", "host.shape_program": "golden.pack.shape_program", "host.token_program": "golden.pack.token_program"}

def mapping(root):
    m = dict(EXTRA)
    for line in MOVES.strip().splitlines():
        pkg, folder, *names = line.replace(":", " ").split()
        sub = folder.strip("./").rstrip("/")
        for n in names:
            old, _, new = n.partition("=")
            m[f"{pkg}.{old}"] = ".".join(x for x in (pkg, sub, new or old) if x)
    return m

def public(name):  # repo-dotted -> import name
    parts = name.split(".")
    if parts[0] == "host":
        return ".".join(["tritforge", *parts[1:]])
    return "tritforge." + name

def path_of(name): return Path(*name.split(".")).with_suffix(".py")

def main(root):
    root = Path(root)
    M = mapping(root)
    mods = {}
    for p in PACK:
        for f in sorted((root / p).rglob("*.py")):
            parts = list(f.relative_to(root).with_suffix("").parts)
            pk = parts[-1] == "__init__"
            mods[".".join(parts[:-1] if pk else parts)] = (f, pk)
    for old in list(M):
        if old not in mods:
            print("no such module:", old); del M[old]
    new_of = lambda n: M.get(n, n)
    tests = [f for f in sorted((root / "tests").rglob("*.py"))]
    warned = []

    def resolve(dotted):
        """longest module prefix and the rest"""
        parts = dotted.split(".")
        for i in range(len(parts), 0, -1):
            head = ".".join(parts[:i])
            if head in mods: return head, parts[i:]
        return None, parts

    def rewrite_imports(text, module, is_pkg):
        tree = ast.parse(text)
        package = (module.split(".") if is_pkg else module.split(".")[:-1]) if module else []
        edits, plain = [], set()
        for n in ast.walk(tree):
            if isinstance(n, ast.Import):
                out = []
                hit = False
                for a in n.names:
                    if a.name.split(".")[0] in PACK:
                        hit = True
                        head, rest = resolve(a.name)
                        tgt = public(new_of(head)) if head else public(a.name)
                        if a.asname: out.append(f"import {tgt} as {a.asname}")
                        else: out.append(f"import {tgt}"); plain.add(a.name)
                    else: out.append("import " + a.name + (f" as {a.asname}" if a.asname else ""))
                if hit: edits.append((n, out))
            elif isinstance(n, ast.ImportFrom):
                base = package[: len(package) - n.level + 1] if n.level else []
                stem = ".".join([*base, *([n.module] if n.module else [])])
                if stem.split(".")[0] not in PACK: continue
                groups = {}
                for a in n.names:
                    c = f"{stem}.{a.name}"
                    if c in mods:
                        new = public(new_of(c)); pkg, _, leaf = new.rpartition(".")
                        want = a.asname or a.name
                        if leaf != a.name and not a.asname: warned.append((module or "test", c, new))
                        groups.setdefault(pkg, []).append(leaf + (f" as {want}" if leaf != want else ""))
                    else:
                        groups.setdefault(public(new_of(stem)), []).append(a.name + (f" as {a.asname}" if a.asname else ""))
                edits.append((n, [f"from {k} import " + ("(" + ", ".join(v) + ")" if len(v) > 1 else v[0]) for k, v in groups.items()]))
        lines = text.splitlines(keepends=True)
        for n, out in sorted(edits, key=lambda e: -e[0].lineno):
            src = "".join(lines[n.lineno - 1:n.end_lineno])
            m = re.search(r"#\s*(noqa.*|type:.*)$", src.rstrip("\n"), re.M)
            indent = lines[n.lineno - 1][: n.col_offset]
            if indent.strip(): warned.append((module, "inline import", src)); continue
            tail = ("  " + m.group(0)) if m else ""
            lines[n.lineno - 1:n.end_lineno] = [indent + o + tail + "\n" for o in out]
        text = "".join(lines)
        # attribute chains of plain imports
        for name in sorted(plain, key=len, reverse=True):
            head, rest = resolve(name)
            new = public(new_of(head)) if head else public(name)
            text = re.sub(rf"(?<![\w.\"'`/]){re.escape(name)}(?!\w)", new, text)
        return text

    DOT = re.compile(r"(?<![\w./$-])(golden|gen|sim|host)((?:\.[A-Za-z_]\w*)+)")
    PTH = re.compile(r"(?<![\w/.-])(tests/)?(golden|gen|sim|host)/([\w/]+)\.py\b")
    def dotted(m):
        full = m.group(0)
        if re.fullmatch(r"(golden|gen|sim|host)\.(py|md|sv|so|cpp|toml|json|h)", full): return full
        head, rest = resolve(full)
        if head is None or head in PACK: 
            # wildcard like golden.kernels.*
            return full
        return ".".join([public(new_of(head)), *rest])
    TESTMAP = {}
    def paths(m):
        pre, pkg, rest = m.group(1) or "", m.group(2), m.group(3)
        if pre:
            old = f"tests/{pkg}/{rest}.py"
            return TESTMAP.get(old, m.group(0))
        name = ".".join([pkg, *rest.split("/")])
        return str(path_of(new_of(name))) if name in M else m.group(0)
    # tests mirror: tests/pkg/test_X.py -> by the module X
    for f in tests:
        rel = f.relative_to(root)
        parts = rel.parts
        if len(parts) == 3 and parts[1] in PACK and parts[2].startswith("test_"):
            mod = f"{parts[1]}.{parts[2][5:-3]}"
            if mod in M:
                new = M[mod].split(".")
                TESTMAP[str(rel)] = str(Path("tests", *new[:-1], f"test_{new[-1]}.py"))
    for line in TESTS.strip().splitlines():
        folder, *names = line.replace(":", " ").split()
        base, sub = folder.split("/", 1)
        for n in names:
            old, _, new = n.partition("=")
            src = f"tests/{base}/{old}.py"
            if (root / src).exists(): TESTMAP[src] = f"tests/{base}/{sub}/{(new or old).split('/')[-1]}.py"
            else: print("no such test:", src)
    TESTMOD = {k[:-3].replace("/", "."): v[:-3].replace("/", ".") for k, v in TESTMAP.items()}
    TESTRE = re.compile(r"\b(" + "|".join(sorted(map(re.escape, TESTMOD), key=len, reverse=True)) + r")\b")
    FROM = re.compile(r"from (golden|gen|sim|host) import (\w+)")
    def from_sub(m):
        c = f"{m[1]}.{m[2]}"
        if c not in mods: return f"from {public(m[1])} import {m[2]}"
        pkg, _, leaf = public(new_of(c)).rpartition(".")
        return f"from {pkg} import {leaf}" + (f" as {m[2]}" if leaf != m[2] else "")
    def text_sub(s):
        s = FROM.sub(from_sub, s)
        return TESTRE.sub(lambda m: TESTMOD[m[1]], PTH.sub(paths, DOT.sub(dotted, s)))
    def rewrite_py_text(text):
        out, last = [], (1, 0)
        lines = text.splitlines(keepends=True)
        spans = []
        for t in tokenize.generate_tokens(io.StringIO(text).readline):
            if t.type in (tokenize.STRING, tokenize.COMMENT): spans.append((t.start, t.end))
        offs = [0]
        for l in lines: offs.append(offs[-1] + len(l))
        pos = 0
        for (r1, c1), (r2, c2) in spans:
            a, b = offs[r1 - 1] + c1, offs[r2 - 1] + c2
            out += [text[pos:a], text_sub(text[a:b])]; pos = b
        return "".join(out) + text[pos:]

    def deepen(text, name):
        """A file that moves down a folder is further from the root."""
        module = ".".join(Path(name).with_suffix("").parts)
        target = str(path_of(M[module])) if module in M else TESTMAP.get(name, name)
        more = len(Path(target).parts) - len(Path(name).parts)
        if not more: return text
        text = re.sub(r"(Path\(__file__\)(?:\.resolve\(\))?)\.parents\[(\d)\]", lambda m: f"{m[1]}.parents[{int(m[2]) + more}]", text)
        return re.sub(r"(Path\(__file__\)(?:\.resolve\(\))?)((?:\.parent)+)\b(?!s)", lambda m: f"{m[1]}.parents[{m[2].count('.parent') - 1 + more}]", text)

    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True).stdout.split("\0")
    for name in filter(None, tracked):
        f = root / name
        if name.startswith(("rtl/", "LICENSE", "constraints")) or not f.is_file(): continue
        data = f.read_bytes()
        if b"\0" in data or f.suffix in (".png", ".tfi", ".safetensors", ".txt", ".jsonl", ".rpt"): continue
        if f.suffix == ".json" and "tokenizer" in name: continue
        text = data.decode("utf-8")
        if f.suffix == ".py":
            text = deepen(text, name)
            parts = list(Path(name).with_suffix("").parts); pk = parts[-1] == "__init__"
            module = ".".join(parts[:-1] if pk else parts) if parts[0] in PACK else ""
            new = rewrite_py_text(rewrite_imports(text, module, pk))
            new = re.sub(r"^(\s*from )(tests\.[\w.]+)(?= import)", lambda m: m[1] + TESTMOD.get(m[2], m[2]), new, flags=re.M)
        else:
            new = text_sub(text)
        if new != text: f.write_text(new, encoding="utf-8")
    made = set()
    def mv(a, b):
        (root / b).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["git", "mv", a, str(b)], cwd=root, check=True)
    for old, new in M.items():
        src = str(path_of(old))
        dst = path_of(new)
        d = dst.parent
        while str(d) not in ("golden", "gen", "sim", "host", "."):
            init = root / d / "__init__.py"
            if not init.exists(): made.add(str(d)); (root / d).mkdir(parents=True, exist_ok=True); init.write_text('"""TODO"""\n')
            d = d.parent
        mv(src, dst)
    for old, new in TESTMAP.items(): mv(old, new)
    for s, d in (("gen/code_search.cpp", "gen/flows/code_search.cpp"), ("host/synthesis.json", "host/speed/synthesis.json")):
        if (root / s).exists(): mv(s, d)
    print("packages made:", sorted(made))
    for w in warned: print("warn", w)

main(sys.argv[1])
