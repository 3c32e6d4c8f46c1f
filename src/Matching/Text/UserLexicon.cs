using System.Globalization;
using System.Text;

namespace Jiuye.Matching.Text;

/// <summary>Words that an instance adds to the built-in ones, read from a file and checked as a whole.</summary>
/// <remarks>
/// Tab-separated, UTF-8: word, kind, weight, canonical word; all but the word may be left out or empty; a line that starts with <c>#</c> is a
/// comment. Kinds: word, occupation, certificate, skill, benefit, place, employer-suffix, stop. Immutable.
/// </remarks>
public sealed class UserLexicon
{
    /// <summary>The weight of a word that states none: it stays whole wherever it stands.</summary>
    public const double DefaultWeight = 40;

    private const double GreatestWeight = 100;
    private const int LongestWord = 64;

    private static readonly Dictionary<string, WordKind> Kinds = new(StringComparer.Ordinal)
    {
        [""] = WordKind.Added,
        ["word"] = WordKind.Added,
        ["occupation"] = WordKind.Occupation,
        ["certificate"] = WordKind.Certificate,
        ["skill"] = WordKind.Skill,
        ["benefit"] = WordKind.Benefit,
        ["place"] = WordKind.Place,
        ["employer-suffix"] = WordKind.EmployerSuffix,
        ["stop"] = WordKind.Stop,
    };

    private UserLexicon(IReadOnlyList<UserWord> words) => Words = words;

    /// <summary>The words, sorted by ordinal value, none twice.</summary>
    public IReadOnlyList<UserWord> Words { get; }

    /// <summary>Reads a lexicon from a file.</summary>
    /// <returns>The lexicon, or null where anything is wrong; then everything that is wrong, in the order of the lines.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (UserLexicon? Lexicon, IReadOnlyList<LexiconFault> Faults) Load(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        return Read(reader, Path.GetFileName(path));
    }

    /// <summary>Reads a lexicon.</summary>
    /// <param name="reader">The text of the file.</param>
    /// <param name="name">The file's name, for faults.</param>
    /// <returns>As <see cref="Load"/>.</returns>
    public static (UserLexicon? Lexicon, IReadOnlyList<LexiconFault> Faults) Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var faults = new List<LexiconFault>();
        var words = new SortedDictionary<string, (UserWord Word, int Line)>(StringComparer.Ordinal);
        for (var line = 1; reader.ReadLine() is { } row; line++)
        {
            if (string.IsNullOrWhiteSpace(row) || row[0] == '#')
                continue;
            if (Parse(row.Split('\t'), name, line, faults) is { } word)
                Add(words, word, name, line, faults);
        }

        UserWord[] resolved = [.. words.Values.Select(entry => entry.Word with { Canonical = Resolve(words, entry, name, faults) })];
        return faults.Count > 0 ? (null, [.. faults.OrderBy(static fault => fault.Line)]) : (new(resolved), []);
    }

    private static UserWord? Parse(string[] fields, string name, int line, List<LexiconFault> faults)
    {
        var before = faults.Count;
        var word = CharacterFolding.FoldToString(fields[0]).Trim();
        if (word.Length is 0 or > LongestWord)
            faults.Add(new(name, line, "word", fields[0], $"1 to {LongestWord} visible characters"));
        var kindName = fields.ElementAtOrDefault(1)?.Trim() ?? "";
        if (!Kinds.TryGetValue(kindName, out var kind))
            faults.Add(new(name, line, "kind", kindName, string.Join(", ", Kinds.Keys.Where(static key => key.Length > 0))));
        var weightText = fields.ElementAtOrDefault(2)?.Trim() ?? "";
        var weight = DefaultWeight;
        if (weightText.Length > 0 && (!double.TryParse(weightText, NumberStyles.Float, CultureInfo.InvariantCulture, out weight) || !(weight is > 0 and <= GreatestWeight)))
            faults.Add(new(name, line, "weight", weightText, string.Create(CultureInfo.InvariantCulture, $"a number above 0 and at most {GreatestWeight}")));
        if (fields.Length > 4)
            faults.Add(new(name, line, "line", string.Join(' ', fields[4..]), "at most four fields: word, kind, weight, canonical"));
        var canonical = CharacterFolding.FoldToString(fields.ElementAtOrDefault(3) ?? "").Trim();
        return faults.Count > before ? null : new(word, kind, weight, canonical.Length == 0 || canonical == word ? null : canonical);
    }

    private static void Add(SortedDictionary<string, (UserWord Word, int Line)> words, UserWord word, string name, int line, List<LexiconFault> faults)
    {
        if (words.TryAdd(word.Word, (word, line)) || words[word.Word].Word == word)
            return;
        var (other, first) = words[word.Word];
        var (field, value, expected) = other.Kind != word.Kind ? ("kind", word.Kind.ToString(), other.Kind.ToString())
            : other.Weight.Equals(word.Weight) ? ("canonical", word.Canonical ?? "", other.Canonical ?? "none")
            : ("weight", word.Weight.ToString(CultureInfo.InvariantCulture), other.Weight.ToString(CultureInfo.InvariantCulture));
        faults.Add(new(name, line, field, value, string.Create(CultureInfo.InvariantCulture, $"{expected}, as line {first} has it for the same word '{word.Word}'")));
    }

    /// <summary>Follows a word's canonical words to the last; a circle is a fault, reported once, at its first word by ordinal value.</summary>
    private static string? Resolve(SortedDictionary<string, (UserWord Word, int Line)> words, (UserWord Word, int Line) entry, string name, List<LexiconFault> faults)
    {
        var steps = new List<string> { entry.Word.Word };
        var last = entry.Word.Canonical;
        while (last is not null && words.TryGetValue(last, out var next) && next.Word.Canonical is { } further)
        {
            if (steps.Contains(last))
            {
                if (last == entry.Word.Word && steps.TrueForAll(step => string.CompareOrdinal(step, last) >= 0))
                    faults.Add(new(name, entry.Line, "canonical", entry.Word.Canonical!, $"no circle, but {string.Join(" → ", steps)} → {last}"));
                return last;
            }

            steps.Add(last);
            last = further;
        }

        return last;
    }
}
