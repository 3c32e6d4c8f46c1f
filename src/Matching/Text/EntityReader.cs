using System.Runtime.InteropServices;

namespace Jiuye.Matching.Text;

/// <summary>Finds the entities of a text in its words.</summary>
/// <remarks>
/// Walks over stretches of words without punctuation. A title reaches from what ends the organisation before it, or a word that ends any
/// title (任, 兼, 的), to a head (副经理, 董事长) and what may follow one (助理); education is read by its own grammar; an organisation reaches to
/// the last of its suffixes. Everything else comes from the kinds of the words. Heads, borders and suffixes are <c>datasets/lexicons/entity-words.tsv</c>.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal ref struct EntityReader
{
    // A title and its department are seldom longer; what is longer is a sentence.
    private const int LongestTitle = 14;
    private const int LongestOrganisation = 30;

    private readonly ReadOnlySpan<char> text;
    private readonly List<Token> words;
    private readonly List<Entity> entities;
    private int border;

    private EntityReader(ReadOnlySpan<char> folded, List<Token> words)
    {
        text = folded;
        this.words = words;
        entities = [];
    }

    /// <summary>The entities in order, by places in the folded text.</summary>
    internal static List<Entity> Read(ReadOnlySpan<char> folded, List<Token> words)
    {
        var reader = new EntityReader(folded, words);
        for (var word = 0; word < words.Count;)
            word = reader.ReadStretch(word);
        return reader.entities;
    }

    /// <summary>Reads from a word to the next gap.</summary>
    private int ReadStretch(int first)
    {
        border = first;
        for (var word = first; ; word++)
        {
            if (word == words.Count || (word > first && words[word].Start != words[word - 1].End))
            {
                Leave(border, word);
                return word;
            }

            word = ReadWord(word);
        }
    }

    /// <summary>Reads a word and whatever entity ends or begins with it; gives the last word read.</summary>
    private int ReadWord(int word)
    {
        var education = EducationEnd(word);
        if (education >= word)
        {
            Leave(border, word);
            Add(word, education, EntityKind.Education);
            border = education + 1;
            return education;
        }

        var span = text[words[word].Start..words[word].End];
        if (IsDate(words[word]))
        {
            Leave(border, word);
            border = word + 1;
            return word;
        }

        var role = EntityWords.Default.RoleOf(text[words[border].Start..words[word].End], span, out var headLength);
        switch (role)
        {
            case EntityRole.Border:
                Leave(border, word);
                border = word + 1;
                break;
            case EntityRole.Head when !ContinuesTitle(word):
                Title(word, headLength);
                border = word + 1;
                break;
            case EntityRole.Organisation when !ContinuesOrganisation(word):
                Organisation(word, span);
                border = word + 1;
                break;
        }

        return word;
    }

    private readonly bool ContinuesTitle(int word) =>
        Follows(word) && EntityWords.Default.ContinuesTitle(text[words[word + 1].Start..words[word + 1].End], Stretch(word));

    private readonly bool ContinuesOrganisation(int word) =>
        Follows(word) && EntityWords.Default.IsOrganisation(text[words[word + 1].Start..words[word + 1].End]);

    private readonly bool IsDate(Token word) => word.Kind is WordKind.Number or WordKind.Latin && (char.IsAsciiDigit(text[word.End - 1]) || text[word.End - 1] is '年' or '月' or '日');

    private readonly bool Follows(int word) => word + 1 < words.Count && words[word + 1].Start == words[word].End;

    /// <summary>The next words, up to the longest title, for looking ahead.</summary>
    private readonly ReadOnlySpan<char> Stretch(int word) => text.Slice(words[word].End, Math.Min(LongestTitle, text.Length - words[word].End));

    /// <summary>Goes left from the head over ranks and departments; what is left before them belongs to no title.</summary>
    private void Title(int last, int headLength)
    {
        var first = last;
        while (first > border && words[last].End - words[first].Start < headLength)
            first--;
        var head = first;
        while (first > border && words[last].End - words[first - 1].Start <= LongestTitle && EntityWords.Default.IsModifier(text[words[first - 1].Start..words[first - 1].End]))
            first--;
        while (first < head && first > border && !HoldsDepartment(first, head) && !EntityWords.Default.IsRank(text[words[first].Start..words[first].End]))
            first++;
        Leave(border, first);
        Add(first, last, EntityKind.Title);
    }

    /// <summary>A name that ends with what a company does (神剑化工总经理) is told from a department by the department's own word.</summary>
    private readonly bool HoldsDepartment(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (EntityWords.IsDepartment(text[words[word].Start..words[word].End]))
                return true;
        }

        return false;
    }

    private void Organisation(int last, ReadOnlySpan<char> suffix)
    {
        if (words[last].End - words[border].Start > LongestOrganisation || border == last)
        {
            Leave(border, last + 1);
            return;
        }

        Add(border, last, EntityWords.IsSchool(suffix) ? EntityKind.School : EntityKind.Organisation);
    }

    /// <summary>Words that belong to no title or organisation are entities by their own kind.</summary>
    private readonly void Leave(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            EntityKind? kind = words[word].Kind switch
            {
                WordKind.Occupation => EntityKind.Title,
                WordKind.Skill => EntityKind.Skill,
                WordKind.Certificate => EntityKind.Certificate,
                WordKind.Benefit => EntityKind.Benefit,
                WordKind.Place => EntityKind.Place,
                _ => null,
            };
            if (kind is { } known)
                Add(word, word, known);
        }
    }

    private readonly void Add(int first, int last, EntityKind kind) =>
        entities.Add(new(words[first].Start, words[last].End - words[first].Start, kind));

    /// <summary>The last word of an education that begins with a word; −1 where none does.</summary>
    private readonly int EducationEnd(int word)
    {
        var length = EducationPhrases.LengthAt(text, words[word].Start);
        if (length == 0)
            return -1;
        var end = words[word].Start + length;
        for (var last = word; last < words.Count && words[last].End <= end; last++)
        {
            if (words[last].End == end)
                return last;
        }

        return -1;
    }
}
