using Jiuye.Matching.Text;
using Jiuye.Matching.Text.Segmentation;

namespace LexiconTraining;

/// <summary>Learns from the lexicon what names and unknown words are made of.</summary>
internal sealed class CharacterRoles(TrainingSources sources, IReadOnlyDictionary<string, double> words)
{
    // Words of the news that it used at most so often stand for those that the lexicon lacks.
    private const double RareCount = 4;

    // A character makes words of other words where it does so for this many at least.
    private const int FewestDerived = 12;

    private const double ChineseNames = 0.8;
    private const double TwoGiven = 0.65;
    private const double SoundGoesOn = 0.7;
    private const double Derived = 0.35;

    private readonly Dictionary<CharacterRole, Dictionary<char, double>> counts = [];

    // How likely an unknown word ends after its second character or a later one.
    private double ends;

    internal (char[] Characters, ushort[] Costs) Learn()
    {
        CountNames();
        CountUnknown();
        char[] characters = [.. counts.Values.SelectMany(static role => role.Keys).Distinct().Order()];
        var costs = new ushort[characters.Length * WordModelTables.Roles];
        Array.Fill(costs, ushort.MaxValue);
        foreach (var (role, ofRole) in counts)
        {
            var total = ofRole.Values.Sum();
            for (var row = 0; row < characters.Length; row++)
            {
                if (ofRole.TryGetValue(characters[row], out var count))
                    costs[(row * WordModelTables.Roles) + (int)role] = WordModelTrainer.Cost(Share(role) * count / total);
            }
        }

        return (characters, costs);
    }

    /// <summary>The probability of taking the step at all, spread over the roles so that their costs add up to that of the whole word.</summary>
    private double Share(CharacterRole role) => role switch
    {
        CharacterRole.Surname => ChineseNames,
        CharacterRole.GivenFirst => TwoGiven,
        CharacterRole.GivenOnly => 1 - TwoGiven,
        CharacterRole.Sound => SoundGoesOn,
        CharacterRole.Beginning => 1 - Derived,
        CharacterRole.Ending => ends,
        CharacterRole.Middle => 1 - ends,
        CharacterRole.Suffix => Derived,
        _ => 1,
    };

    private void CountNames()
    {
        foreach (var (character, count) in sources.NameCharacters())
        {
            Count(CharacterRole.GivenFirst, character, count[0]);
            Count(CharacterRole.GivenSecond, character, count[1]);
            Count(CharacterRole.GivenOnly, character, count[2]);
            Count(CharacterRole.Sound, character, count[3]);
        }

        var rank = 0;
        foreach (var surname in sources.Surnames())
            Count(CharacterRole.Surname, surname, 1.0 / (rank++ + 8));
    }

    private void CountUnknown()
    {
        var (steps, stops) = (0.0, 0.0);
        foreach (var (word, count) in words)
        {
            if (count > RareCount || word.Length is < 2 or > 4 || !word.All(CharacterClasses.IsHan))
                continue;
            Count(CharacterRole.Beginning, word[0], 1);
            Count(CharacterRole.Ending, word[^1], 1);
            foreach (var c in word.AsSpan(1, word.Length - 2))
                Count(CharacterRole.Middle, c, 1);
            steps += word.Length - 1;
            stops++;
        }

        ends = stops / steps;
        CountSuffixes();
    }

    private void CountSuffixes()
    {
        var derived = new Dictionary<char, int>();
        foreach (var (word, _) in words)
        {
            if (word.Length is 3 or 4 && word.All(CharacterClasses.IsHan) && words.ContainsKey(word[..^1]))
                derived[word[^1]] = derived.GetValueOrDefault(word[^1]) + 1;
        }

        foreach (var (suffix, count) in derived.Where(static pair => pair.Value >= FewestDerived))
            Count(CharacterRole.Suffix, suffix, count);
    }

    private void Count(CharacterRole role, char character, double count)
    {
        if (count <= 0)
            return;
        if (!counts.TryGetValue(role, out var ofRole))
            counts.Add(role, ofRole = []);
        ofRole[character] = ofRole.GetValueOrDefault(character) + count;
    }
}
