"""Says of each line "key message signature" in hex whether the checker takes the signature: check_signatures.py CHECKER FILE. Run by SignatureTest."""
import importlib.util
import sys

spec = importlib.util.spec_from_file_location("check_log", sys.argv[1])
check_log = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check_log)
with open(sys.argv[2], encoding="ascii") as file:
    for line in file:
        key, message, signature = (bytes.fromhex(word.strip(".")) for word in line.split())
        print(check_log.signature_holds(key, message, signature))
