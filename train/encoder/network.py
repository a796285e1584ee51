# SPDX-License-Identifier: Apache-2.0
"""The encoder and its heads (docs/encoder.md has the drawing).

MiniLM (Wang et al. 2020) reads pieces; a word is the mean of its pieces over a
learnt mix of all layers (Peters et al. 2018), with its shape beside it.  Heads
and relations are biaffine (Dozat and Manning 2017).
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

import lessons as L
import pieces as P

SIZE, LAYERS, HEADS, INNER = 384, 6, 12, 1536
POSITIONS = 256
SHAPE = 16
X = SIZE + SHAPE
ARC, RELATION, TRIGGER, STANCE, PARTY = 256, 96, 256, 128, 192
CUE, CLAIM, VALUE = 128, 192, 128
FAR = 16  # distances between words are cut here
PARTS = 3


class Dropout(nn.Module):
    """Dropout from a table of draws, at another place of it each time: on a
    processor drawing anew takes as long as a tenth of the products."""
    SHARE, DRAWS = 0.1, 1 << 22
    table = None

    def forward(self, x):
        if not self.training:
            return x
        if Dropout.table is None or len(Dropout.table) < 2 * x.numel():
            draws = torch.rand(max(self.DRAWS, 4 * x.numel()))
            Dropout.table = (draws > self.SHARE) / (1 - self.SHARE)
        at = int(torch.randint(len(Dropout.table) - x.numel(), ()))
        return x * Dropout.table[at:at + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(SIZE, 3 * SIZE), nn.Linear(SIZE, SIZE)
        self.up, self.down = nn.Linear(SIZE, INNER), nn.Linear(INNER, SIZE)
        self.n1 = nn.LayerNorm(SIZE, eps=1e-12)
        self.n2 = nn.LayerNorm(SIZE, eps=1e-12)
        self.drop = Dropout()

    def forward(self, x, bias):
        b, n, d = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, d // HEADS).permute(
            2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        a = a.transpose(1, 2).reshape(b, n, d)
        x = self.n1(x + self.drop(self.out(a)))
        return self.n2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary):
        super().__init__()
        self.word = nn.Embedding(vocabulary, SIZE)
        self.word.weight.requires_grad = False
        self.position = nn.Embedding(POSITIONS, SIZE)
        self.segment = nn.Embedding(2, SIZE)
        self.norm = nn.LayerNorm(SIZE, eps=1e-12)
        self.drop = Dropout()
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.frozen = 0
        self.mix = nn.Parameter(torch.zeros(LAYERS + 1))
        self.gain = nn.Parameter(torch.ones(1))

    def forward(self, batch):
        n = batch.ids.shape[1]
        x = self.word(batch.ids) + self.segment(batch.segment)
        x = self.drop(self.norm(x + self.position.weight[:n]))
        bias = ((batch.mask - 1) * 1e4)[:, None, None, :].to(x.dtype)
        weight = self.gain * self.mix.softmax(0)
        out = weight[0] * x
        for i, layer in enumerate(self.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled()
                                        and i >= self.frozen):
                x = layer(x, bias)
            out = out + weight[i + 1] * x
        return out

    def freeze(self, layers):
        """The embeddings and so many layers above them do not learn."""
        self.frozen = layers
        parts = [self.position, self.segment, self.norm]
        for part in [*parts, *self.layers[:layers]] if layers else []:
            part.requires_grad_(False)

    def load(self, tensors):
        """The tensors of a BERT as its authors name them."""
        def put(parameter, *names):
            got = torch.cat([tensors[n] for n in names])
            parameter.data.copy_(got[:parameter.shape[0]])

        put(self.word.weight, "embeddings.word_embeddings.weight")
        put(self.position.weight, "embeddings.position_embeddings.weight")
        put(self.segment.weight, "embeddings.token_type_embeddings.weight")
        for kind in ("weight", "bias"):
            put(getattr(self.norm, kind), f"embeddings.LayerNorm.{kind}")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                put(getattr(layer.qkv, kind), *(
                    f"{at}attention.self.{x}.{kind}"
                    for x in ("query", "key", "value")))
                for ours, theirs in (
                        (layer.out, "attention.output.dense"),
                        (layer.up, "intermediate.dense"),
                        (layer.down, "output.dense"),
                        (layer.n1, "attention.output.LayerNorm"),
                        (layer.n2, "output.LayerNorm")):
                    put(getattr(ours, kind), f"{at}{theirs}.{kind}")


class Reader(nn.Module):
    def __init__(self, vocabulary, tags, relations, names, events):
        super().__init__()
        self.encoder = Encoder(vocabulary)
        self.drop = Dropout()
        self.shape = nn.Linear(P.SHAPES, SHAPE, bias=False)
        self.tag, self.name = nn.Linear(X, tags), nn.Linear(X, names)
        self.begin = nn.Linear(SIZE, 1)
        self.arc_word, self.arc_head = nn.Linear(X, ARC), nn.Linear(X, ARC)
        self.arc = nn.Linear(ARC, ARC)
        self.arc_root = nn.Parameter(torch.randn(ARC) * 0.1)
        self.label_word = nn.Linear(X, RELATION)
        self.label_head = nn.Linear(X, RELATION)
        self.label = nn.Linear(RELATION, relations * RELATION)
        self.label_of_word = nn.Linear(RELATION, relations)
        self.label_root = nn.Parameter(torch.randn(RELATION) * 0.1)
        self.trigger_up = nn.Linear(X, TRIGGER)
        self.trigger = nn.Linear(TRIGGER, events)
        self.stance_up = nn.Linear(X, STANCE)
        self.stance_type = nn.Embedding(events, STANCE)
        self.stance = nn.Linear(STANCE, sum(L.STANCE))
        self.party_word = nn.Linear(X, PARTY)
        self.party_trigger = nn.Linear(X, PARTY, bias=False)
        self.party_type = nn.Embedding(events, PARTY)
        self.party_far = nn.Embedding(2 * FAR + 1, PARTY)
        self.party_up = nn.Linear(PARTY, PARTY)
        self.party = nn.Linear(PARTY, PARTS)
        self.cue_up, self.cue = nn.Linear(X, CUE), nn.Linear(CUE, 3)
        self.claim_word = nn.Linear(X, CLAIM)
        self.claim_cue = nn.Linear(X, CLAIM, bias=False)
        self.claim_far = nn.Embedding(2 * FAR + 1, CLAIM)
        self.claim_side = nn.Embedding(3, CLAIM)
        self.claim_up = nn.Linear(CLAIM, CLAIM)
        self.claim = nn.Linear(CLAIM, PARTS)
        self.value_up = nn.Linear(X, VALUE)
        self.value = nn.Linear(VALUE, L.VALUES)
        for middle in (self.arc, self.label):
            nn.init.zeros_(middle.weight)
            nn.init.zeros_(middle.bias)
        for table in (self.stance_type, self.party_type, self.party_far,
                      self.claim_far, self.claim_side):
            nn.init.normal_(table.weight, std=0.1)

    def words(self, batch):
        """-> [words, X]"""
        x = self.encoder(batch).flatten(0, 1)
        sums = x.new_zeros(len(batch.count), SIZE).index_add(0, batch.word, x)
        mean = (sums / batch.count[:, None])[:-1]
        return torch.cat([mean, self.shape(batch.shape)], -1)

    def begins(self, x):
        """Whether a word is the first of its sentence, by what is around it:
        its shape would tell."""
        return self.begin(x[:, :SIZE])[:, 0]

    def hidden(self, layer, x):
        return self.drop(F.gelu(layer(x)))

    def arcs(self, x, place):
        """Words x [words, X], place [sentences, longest] their numbers, and
        one beyond for none -> scores [sentences, longest, 1 + longest]; the
        first head is the root."""
        pad = lambda v: torch.cat([v, v.new_zeros(1, v.shape[1])])[place]
        word = pad(self.hidden(self.arc_word, x))
        head = pad(self.hidden(self.arc_head, x))
        root = self.arc_root.expand(len(place), 1, ARC)
        head = torch.cat([root, head], 1).transpose(1, 2)
        return self.arc(word) @ head

    def labels(self, x, head):
        """Of words whose heads have the numbers `head`, one beyond: the root
        -> scores [words, relations]"""
        word = self.hidden(self.label_word, x)
        above = self.hidden(self.label_head, x)
        above = torch.cat([above, self.label_root[None]])[head]
        left = self.label(word).view(len(x), -1, RELATION)
        both = (left @ above[:, :, None])[..., 0]
        return both + self.label_of_word(word)

    def triggers(self, x):
        return self.trigger(self.hidden(self.trigger_up, x))

    def stances(self, x, kind):
        up = self.stance_up(x) + self.stance_type(kind)
        return self.stance(self.drop(F.gelu(up))).split(L.STANCE, -1)

    def parties(self, x, place, trigger, kind):
        """Words of each trigger's sentence place [events, longest], triggers'
        numbers -> scores [events, longest, PARTS]"""
        word = self.party_word(x)
        word = torch.cat([word, word.new_zeros(1, PARTY)])[place]
        other = self.party_trigger(x[trigger]) + self.party_type(kind)
        far = (place - trigger[:, None]).clamp(-FAR, FAR) + FAR
        up = F.gelu(word + other[:, None] + self.party_far(far))
        return self.party(self.hidden(self.party_up, self.drop(up)))


    def cues(self, x):
        """-> scores [words, 3]: outside, begins a cue, goes on with one"""
        return self.cue(self.hidden(self.cue_up, x))

    def claims(self, x, place, cue, sentence):
        """Words of each cue's window place [cues, longest], cues' first words
        and behind the last [cues, 2], the sentence of each word -> scores
        [cues, longest, PARTS]"""
        first, last = cue[:, :1], cue[:, 1:]
        word = self.claim_word(x)
        word = torch.cat([word, word.new_zeros(1, CLAIM)])[place]
        sums = torch.cat([x.new_zeros(1, X), x.cumsum(0)])
        mean = (sums[last[:, 0]] - sums[first[:, 0]]) / (last - first)
        far = torch.where(place < first, place - first,
                          (place - last + 1).clamp(min=0)).clamp(-FAR, FAR)
        side = (sentence[place] - sentence[first]).sign()
        up = (word + self.claim_cue(mean)[:, None]
              + self.claim_far(far + FAR) + self.claim_side(side + 1))
        up = self.hidden(self.claim_up, self.drop(F.gelu(up)))
        return self.claim(up)

    def values(self, x):
        """-> [words, VALUES] how sure, -3 to 3"""
        return self.value(self.hidden(self.value_up, x))


def load(path):
    """-> the network, its classes"""
    kept = torch.load(path, map_location="cpu", weights_only=True)
    classes = L.Classes(**kept["classes"])
    vocabulary = len(kept["model"]["encoder.word.weight"])
    model = Reader(vocabulary, len(classes.tag), len(classes.label),
                   len(classes.name), len(classes.event))
    model.load_state_dict(kept["model"])
    return model.eval(), classes
