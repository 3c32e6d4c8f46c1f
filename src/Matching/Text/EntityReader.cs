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

    // Two words of two characters; what is longer is rather the name of an employer.
    private const int LongestPurpose = 4;

    private readonly ReadOnlySpan<char> text;
    private readonly List<Token> words;
    private readonly List<Entity> entities;
    private int border;
    private int afterOrganisation;

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

        var role = EntityWords.Default.RoleOf(Joined(border, word), span, out var headLength);
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
                border = afterOrganisation = word + 1;
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
        var head = last;
        while (head > border && words[last].End - words[head].Start < headLength)
            head--;
        var first = Modifiers(head, last);
        var owner = Owner(first, head, last);
        if (owner < 0)
            first = WithDepartment(first, head, last);
        else
            first = owner + 1;
        if (owner > border && EntityWords.Default.EndsWithInstitution(Joined(border, owner)))
            Add(border, owner, EntityKind.Organisation);
        else
            Leave(border, first);
        Add(first, last, EntityKind.Title);
    }

    /// <summary>The first of the ranks and departments before a head.</summary>
    private readonly int Modifiers(int head, int last)
    {
        var first = head;
        while (first > border && IsShort(first - 1, last) && EntityWords.Default.IsModifier(Word(first - 1), Joined(first - 1, first)))
            first--;
        while (first < head && first > border && !HoldsDepartment(first, head) && !EntityWords.Default.IsRank(Word(first)))
            first++;
        return first;
    }

    /// <summary>The last word before a title's own that belongs to the organisation named before it; −1 where there is none.</summary>
    private readonly int Owner(int first, int head, int last)
    {
        for (var word = head - 1; word >= first; word--)
        {
            if (Owns(word, first, Joined(head, last)))
                return word;
        }

        return -1;
    }

    /// <summary>
    /// An institution with a name is an organisation (贝尔实验室), one without a department (实验室主任). Professors belong to a school's
    /// department and do not head it; a committee's department is part of the committee (市委 and 宣传部).
    /// </summary>
    private readonly bool Owns(int word, int first, ReadOnlySpan<char> head)
    {
        if (EntityWords.IsDepartment(Word(word)) && (EntityWords.IsAcademic(head) || IsOfCommittee(word) || IsOfSchool() || IsOfPlace(first)))
            return true;
        if (FollowsOrganisation() && EntityWords.Default.IsBranch(Word(word)))
            return true;
        return word > border && (first > border || IsResearch(word)) && EntityWords.Default.EndsNamed(Joined(border, word), Word(word));
    }

    private readonly bool IsOfPlace(int first) => first > border && words[border].Kind == WordKind.Place;

    private readonly bool IsOfSchool() => FollowsEntity() && entities[^1].Kind == EntityKind.School;

    private readonly bool IsOfCommittee(int word) => word > border && EntityWords.IsCommittee(Word(word - 1));

    /// <summary>Research is seldom a department: 大学 and 经济研究中心 are one name, 公司 and 技术中心 two.</summary>
    private readonly bool IsResearch(int word) => FollowsEntity() && Joined(border, word).IndexOf("研究", StringComparison.Ordinal) >= 0;

    /// <summary>
    /// What a department is for belongs to it whatever it is, where an organisation ends right before (有限公司 and 粮油食品事业部) or
    /// where the department's word says nothing alone (禽蛋 and 部).
    /// </summary>
    private readonly int WithDepartment(int first, int head, int last)
    {
        if (first == border || !HoldsDepartment(first, head) || !IsShort(border, last))
            return first;
        return FollowsOrganisation() || (IsBareDepartment(first) && words[first].Start - words[border].Start <= LongestPurpose) ? border : first;
    }

    private readonly bool IsBareDepartment(int word) => words[word].Length == 1 && EntityWords.IsDepartment(Word(word));

    private readonly bool FollowsEntity() => entities.Count > 0 && entities[^1].End == words[border].Start;

    private readonly bool FollowsOrganisation() => border > 0 && border == afterOrganisation && words[border].Start == words[border - 1].End;

    private readonly bool IsShort(int first, int last) => words[last].End - words[first].Start <= LongestTitle;

    private readonly ReadOnlySpan<char> Word(int word) => Joined(word, word);

    private readonly ReadOnlySpan<char> Joined(int first, int last) => text[words[first].Start..words[last].End];

    /// <summary>A name that ends with what a company does (神剑化工总经理) is told from a department by the department's own word.</summary>
    private readonly bool HoldsDepartment(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (EntityWords.IsDepartment(Word(word)))
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
