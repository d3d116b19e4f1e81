"""Writes a CycloneDX bill of materials: the Swift packages of the program and the Debian libraries it is linked to.

    bill_of_materials.py VERSION DEPENDENCIES.json PROGRAM > casement.cdx.json

DEPENDENCIES.json is what `swift package show-dependencies --format json` prints. No clock and no random number: the same
program gives the same bill.
"""

import json
import re
import subprocess
import sys


def swift_packages(node, found):
    for child in node.get("dependencies", []):
        found[child["identity"]] = child
        swift_packages(child, found)
    return found


def libraries(program):
    """Debian packages of the shared libraries the program is linked to, without the C library's own."""
    lines = subprocess.run(["ldd", program], check=True, stdout=subprocess.PIPE, text=True).stdout
    packages = {}
    for path in re.findall(r"=> (/\S+)", lines):
        # On a merged /usr, dpkg may know a library only under its older path.
        for place in (path, path.removeprefix("/usr")):
            owner = subprocess.run(["dpkg-query", "-S", place], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            if owner.returncode == 0:
                name = owner.stdout.split(":")[0]
                shown = subprocess.run(
                    ["dpkg-query", "-W", "-f=${Version}", name], check=True, stdout=subprocess.PIPE, text=True)
                packages[name] = shown.stdout
                break
    return packages


def main():
    version, dependencies, program = sys.argv[1:4]
    components = []
    with open(dependencies, encoding="utf-8") as file:
        for identity, package in sorted(swift_packages(json.load(file), {}).items()):
            url = package["url"].removesuffix(".git")
            path = url.removeprefix("https://")
            components.append({
                "type": "library", "name": package["name"], "version": package["version"],
                "purl": f"pkg:swift/{path}@{package['version']}" if url.startswith("https://") else
                f"pkg:generic/{identity}@{package['version']}",
            })
    for name, number in sorted(libraries(program).items()):
        components.append({
            "type": "library", "name": name, "version": number, "purl": f"pkg:deb/debian/{name}@{number}"})
    bill = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"component": {"type": "application", "name": "casement", "version": version}},
        "components": components,
    }
    json.dump(bill, sys.stdout, indent=1)
    print()


main()
