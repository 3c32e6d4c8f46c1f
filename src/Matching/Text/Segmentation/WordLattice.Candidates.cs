namespace Jiuye.Matching.Text.Segmentation;

/// <content>The words that may start at a place.</content>
internal sealed partial class WordLattice
{
    // What a character costs that no list knows, and a number's or a Latin term's own form: all of them are about as likely.
    private const int UnknownCharacterCost = 14 * WordModel.Nat;
    // For each of its characters: a run dearer than that is no word. Not looking at it saves four nodes in ten and finds the same words.
    private const int MostUnknownCost = 7 * WordModel.Nat;
    private const int NumeralCost = WordModel.Nat / 2;
    private const int SoundNameCost = 3 * WordModel.Nat;
    private const int LongestSoundName = 10;
    private const int LongestUnknown = 3;
    private const int Impossible = ushort.MaxValue;

    private Way other;
    private Way latest;
    private bool hasSingle;

    private void Expand(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        other = new(None, 0, model.IdOf(WordClass.Other));
        latest = other with { Left = None };
        hasSingle = false;
        var c = text[at];
        var start = WordStarts.Of(c);
        if ((start & WordStarts.Space) != 0)
        {
            Add(at + 1, Before(model.IdOf(WordClass.End)), 0, model.IdOf(WordClass.Begin), WordKind.Unknown);
            return;
        }

        if ((start & WordStarts.Han) != 0)
        {
            AddKnown(lexicon.Known, text);
            AddFurther(lexicon, text);
            if ((start & WordStarts.Numeral) != 0)
                AddNumerals(text);
            var roles = model.RolesOf(c);
            if (!roles.IsEmpty)
            {
                AddNames(text, roles);
                AddUnknown(text, roles[(int)CharacterRole.Beginning]);
            }
        }
        else
        {
            AddLatin(text);
            AddKnown(lexicon.Known, text);
            AddFurther(lexicon, text);
        }

        // Nothing else ends inside a Latin term, so that a text that is one long term is looked at once.
        if (!hasSingle && !CharacterClasses.StartsLatin(text, at))
            AddSingle(text);
    }

    /// <summary>Words of the model and of the layers joined to it, and those that a suffix makes of them.</summary>
    private void AddKnown(KnownWords known, ReadOnlySpan<char> text)
    {
        var words = known.Words;
        var node = DoubleArray.Root;
        for (var end = at; end < text.Length;)
        {
            node = words.Step(node, text[end++]);
            if (node < 0)
                return;
            var value = words.ValueAt(node);
            if (value < 0 || !ArrayTrie.MayEnd(text, end))
                continue;
            if (!known.IsListed(value))
                AddWord(text, end, value);
            else
                AddListed(known, text, end, value);
        }
    }

    private void AddListed(KnownWords known, ReadOnlySpan<char> text, int end, int value)
    {
        var word = known.OfLayers(value, out var said);
        if (word >= 0)
            AddWord(text, end, word);
        foreach (ref readonly var entry in said)
            AddSaid(end, entry);
    }

    private void AddWord(ReadOnlySpan<char> text, int end, int word)
    {
        Add(end, Before(word), 0, word, WordKind.General, model.IsFullName(word) ? 1 : 0);
        if (end - at >= 2 && end < text.Length)
            AddDerived(end, word, model.CostOf(text[end], CharacterRole.Suffix));
    }

    private void AddDerived(int end, int stem, int suffixCost)
    {
        if (suffixCost == Impossible)
            return;
        Add(end + 1, BeforeOther(), model.CostOf(stem) + suffixCost, other.Left, WordKind.General);
    }

    private void AddFurther(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        foreach (var layer in lexicon.Further)
        {
            var node = DoubleArray.Root;
            for (var end = at; end < text.Length;)
            {
                node = layer.Words.Step(node, text[end++]);
                if (node < 0)
                    break;
                var word = layer.Words.ValueAt(node);
                if (word >= 0 && ArrayTrie.MayEnd(text, end))
                    AddSaid(end, layer[word]);
            }
        }
    }

    private void AddSaid(int end, in WordLayer.Entry entry) => Add(end, Before(entry.Left), entry.Inner, entry.Right, entry.Kind);

    private void AddLatin(ReadOnlySpan<char> text)
    {
        if (!CharacterClasses.StartsLatin(text, at))
            return;
        var end = CharacterClasses.LatinEnd(text, at);
        var digits = FormScanner.DigitsEnd(text, at);
        if (digits >= end)
        {
            AddNumber(text, digits);
            return;
        }

        end = Math.Max(end, FormScanner.AddressEnd(text, at));
        var latin = model.IdOf(WordClass.Latin);
        Add(end, Before(latin), 0, latin, WordKind.Latin);
    }

    private void AddNumber(ReadOnlySpan<char> text, int digits)
    {
        var end = FormScanner.MagnitudeEnd(text, digits);
        var number = model.IdOf(WordClass.Number);
        Add(end, Before(number), 0, number, WordKind.Number);
        if (end == digits)
            AddTime(text, digits);
    }

    private void AddTime(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length || !FormScanner.NamesTime(text[at..end], text[end]))
            return;
        var time = model.IdOf(WordClass.Time);
        var before = Before(time);
        Add(end + 1, before, 0, time, WordKind.Number);
        if (text[end] == '月' && end + 1 < text.Length && text[end + 1] == '份')
            Add(end + 2, before, 0, time, WordKind.Number);
    }

    private void AddNumerals(ReadOnlySpan<char> text)
    {
        var start = at;
        if (text[at..].StartsWith("百分之", StringComparison.Ordinal))
            start = at + 3;
        else if (text[at] is '第' or '数' or '几')
            start = at + 1;
        var end = FormScanner.NumeralsEnd(text, start);
        if (end == start && start > at)
            end = FormScanner.DigitsEnd(text, start);
        if (end == start)
            return;
        if (end - at > 1)
        {
            var number = model.IdOf(WordClass.Number);
            Add(end, Before(number), NumeralCost * (end - at), number, WordKind.Number);
        }

        if (start == at)
            AddTime(text, end);
    }

    private void AddNames(ReadOnlySpan<char> text, ReadOnlySpan<ushort> roles)
    {
        var surname = roles[(int)CharacterRole.Surname];
        if (surname != Impossible)
            AddGiven(text, at + 1, surname);
        if (roles[(int)CharacterRole.Sound] != Impossible)
            AddSoundName(text);
    }

    private void AddGiven(ReadOnlySpan<char> text, int given, int surname)
    {
        if (given >= text.Length)
            return;
        var person = model.IdOf(WordClass.Person);
        var only = model.CostOf(text[given], CharacterRole.GivenOnly);
        if (only != Impossible)
            Add(given + 1, Before(person), surname + only, person, WordKind.Unknown, given - at);
        if (given + 1 >= text.Length)
            return;
        var (first, second) = (model.CostOf(text[given], CharacterRole.GivenFirst), model.CostOf(text[given + 1], CharacterRole.GivenSecond));
        if (first != Impossible && second != Impossible)
            Add(given + 2, Before(person), surname + first + second, person, WordKind.Unknown, given - at);
    }

    /// <summary>Foreign names by their sound, parts joined by a dot or dash in one.</summary>
    private void AddSoundName(ReadOnlySpan<char> text)
    {
        var person = model.IdOf(WordClass.Person);
        var (before, cost) = (new Way(None, 0, person), SoundNameCost);
        for (var end = at; end < text.Length && end - at < LongestSoundName; end++)
        {
            var sound = model.CostOf(text[end], CharacterRole.Sound);
            if (sound == Impossible)
            {
                if (text[end] is not ('·' or '-') || end - at < 1 || end + 1 == text.Length || model.CostOf(text[end + 1], CharacterRole.Sound) == Impossible)
                    return;
                continue;
            }

            cost += sound;
            if (end == at)
                continue;
            if (before.Node == None)
                before = Before(person);
            Add(end + 1, before, cost, person, WordKind.Unknown);
        }
    }

    private void AddUnknown(ReadOnlySpan<char> text, int cost)
    {
        if (cost == Impossible)
            return;
        for (var end = at + 1; end < text.Length && end - at < LongestUnknown; end++)
        {
            var roles = model.RolesOf(text[end]);
            if (roles.IsEmpty)
                return;
            var last = roles[(int)CharacterRole.Ending];
            if (last != Impossible && cost + last <= MostUnknownCost * (end + 1 - at))
                Add(end + 1, BeforeOther(), cost + last, other.Left, WordKind.Unknown);

            var middle = roles[(int)CharacterRole.Middle];
            if (middle == Impossible)
                return;
            cost += middle;
        }
    }

    private void AddSingle(ReadOnlySpan<char> text)
    {
        var end = CharacterClasses.StartsRareHan(text, at) ? at + 2 : at + 1;
        Add(end, BeforeOther(), UnknownCharacterCost, other.Left, WordKind.Unknown);
    }

    /// <summary>The best way to an unknown word at the place that is being expanded; looked for once.</summary>
    private Way BeforeOther() => other.Node == None ? other = Before(other.Left) : other;
}
