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
    private bool hasSingle;

    private void Expand(Lexicon lexicon, ReadOnlySpan<char> text, int at)
    {
        var model = lexicon.Model;
        other = new(None, 0, model.IdOf(WordClass.Other));
        hasSingle = false;
        var c = text[at];
        if (char.IsWhiteSpace(c))
        {
            Add(at, at + 1, Before(model, at, model.IdOf(WordClass.End)), 0, model.IdOf(WordClass.Begin), WordKind.Unknown);
            return;
        }

        if (CharacterClasses.IsHan(c))
        {
            AddKnown(model, text, at);
            AddLayers(lexicon, text, at);
            AddNumerals(model, text, at);
            AddNames(model, text, at);
            AddUnknown(model, text, at);
        }
        else
        {
            AddLatin(model, text, at);
            AddKnown(model, text, at);
            AddLayers(lexicon, text, at);
        }

        // Nothing else ends inside a Latin term, so that a text that is one long term is looked at once.
        if (!hasSingle && !CharacterClasses.StartsLatin(text, at))
            AddSingle(model, text, at);
    }

    /// <summary>Words of the model, and those that a prefix or suffix makes of them.</summary>
    private void AddKnown(WordModel model, ReadOnlySpan<char> text, int at)
    {
        var words = model.Words;
        var node = DoubleArray.Root;
        for (var end = at; end < text.Length;)
        {
            node = words.Step(node, text[end++]);
            if (node < 0)
                return;
            var word = words.ValueAt(node);
            if (word < 0 || !ArrayTrie.MayEnd(text, end))
                continue;
            var split = model.IsFullName(word) ? 1 : 0;
            Add(at, end, Before(model, at, word), 0, word, WordKind.General, split);
            if (end - at >= 2 && end < text.Length)
                AddDerived(model, at, end, word, model.CostOf(text[end], CharacterRole.Suffix));
        }
    }

    private void AddDerived(WordModel model, int at, int end, int stem, int suffixCost)
    {
        if (suffixCost == Impossible)
            return;
        Add(at, end + 1, BeforeOther(model, at), model.CostOf(stem) + suffixCost, other.Left, WordKind.General);
    }

    private void AddLayers(Lexicon lexicon, ReadOnlySpan<char> text, int at)
    {
        foreach (var layer in lexicon.Layers)
        {
            var node = DoubleArray.Root;
            for (var end = at; end < text.Length;)
            {
                node = layer.Words.Step(node, text[end++]);
                if (node < 0)
                    break;
                var word = layer.Words.ValueAt(node);
                if (word < 0 || !ArrayTrie.MayEnd(text, end))
                    continue;
                ref readonly var entry = ref layer[word];
                Add(at, end, Before(lexicon.Model, at, entry.Left), entry.Inner, entry.Right, entry.Kind);
            }
        }
    }

    private void AddLatin(WordModel model, ReadOnlySpan<char> text, int at)
    {
        if (!CharacterClasses.StartsLatin(text, at))
            return;
        var end = CharacterClasses.LatinEnd(text, at);
        var digits = FormScanner.DigitsEnd(text, at);
        if (digits >= end)
        {
            AddNumber(model, text, at, digits);
            return;
        }

        end = Math.Max(end, FormScanner.AddressEnd(text, at));
        var latin = model.IdOf(WordClass.Latin);
        Add(at, end, Before(model, at, latin), 0, latin, WordKind.Latin);
    }

    private void AddNumber(WordModel model, ReadOnlySpan<char> text, int at, int digits)
    {
        var end = FormScanner.MagnitudeEnd(text, digits);
        var number = model.IdOf(WordClass.Number);
        Add(at, end, Before(model, at, number), 0, number, WordKind.Number);
        if (end == digits)
            AddTime(model, text, at, digits);
    }

    private void AddTime(WordModel model, ReadOnlySpan<char> text, int at, int end)
    {
        if (end == text.Length || !FormScanner.NamesTime(text[at..end], text[end]))
            return;
        var time = model.IdOf(WordClass.Time);
        var before = Before(model, at, time);
        Add(at, end + 1, before, 0, time, WordKind.Number);
        if (text[end] == '月' && end + 1 < text.Length && text[end + 1] == '份')
            Add(at, end + 2, before, 0, time, WordKind.Number);
    }

    private void AddNumerals(WordModel model, ReadOnlySpan<char> text, int at)
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
            Add(at, end, Before(model, at, number), NumeralCost * (end - at), number, WordKind.Number);
        }

        if (start == at)
            AddTime(model, text, at, end);
    }

    private void AddNames(WordModel model, ReadOnlySpan<char> text, int at)
    {
        var surname = model.CostOf(text[at], CharacterRole.Surname);
        if (surname != Impossible)
            AddGiven(model, text, at, at + 1, surname);
        if (model.CostOf(text[at], CharacterRole.Sound) != Impossible)
            AddSoundName(model, text, at);
    }

    private void AddGiven(WordModel model, ReadOnlySpan<char> text, int at, int given, int surname)
    {
        if (given >= text.Length)
            return;
        var person = model.IdOf(WordClass.Person);
        var only = model.CostOf(text[given], CharacterRole.GivenOnly);
        if (only != Impossible)
            Add(at, given + 1, Before(model, at, person), surname + only, person, WordKind.Unknown, given - at);
        if (given + 1 >= text.Length)
            return;
        var (first, second) = (model.CostOf(text[given], CharacterRole.GivenFirst), model.CostOf(text[given + 1], CharacterRole.GivenSecond));
        if (first != Impossible && second != Impossible)
            Add(at, given + 2, Before(model, at, person), surname + first + second, person, WordKind.Unknown, given - at);
    }

    /// <summary>Foreign names by their sound, parts joined by a dot or dash in one.</summary>
    private void AddSoundName(WordModel model, ReadOnlySpan<char> text, int at)
    {
        var person = model.IdOf(WordClass.Person);
        var (before, cost) = (Before(model, at, person), SoundNameCost);
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
            if (end > at)
                Add(at, end + 1, before, cost, person, WordKind.Unknown);
        }
    }

    private void AddUnknown(WordModel model, ReadOnlySpan<char> text, int at)
    {
        var cost = model.CostOf(text[at], CharacterRole.Beginning);
        if (cost == Impossible)
            return;
        for (var end = at + 1; end < text.Length && end - at < LongestUnknown; end++)
        {
            var last = model.CostOf(text[end], CharacterRole.Ending);
            if (last != Impossible && cost + last <= MostUnknownCost * (end + 1 - at))
                Add(at, end + 1, BeforeOther(model, at), cost + last, other.Left, WordKind.Unknown);

            var middle = model.CostOf(text[end], CharacterRole.Middle);
            if (middle == Impossible)
                return;
            cost += middle;
        }
    }

    private void AddSingle(WordModel model, ReadOnlySpan<char> text, int at)
    {
        var end = CharacterClasses.StartsRareHan(text, at) ? at + 2 : at + 1;
        Add(at, end, BeforeOther(model, at), UnknownCharacterCost, other.Left, WordKind.Unknown);
    }

    /// <summary>The best way to an unknown word at the place that is being expanded; looked for once.</summary>
    private Way BeforeOther(WordModel model, int at) => other.Node == None ? other = Before(model, at, other.Left) : other;
}
