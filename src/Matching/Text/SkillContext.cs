using System.Collections.Frozen;
using Jiuye.Matching.Conditions;

namespace Jiuye.Matching.Text;

/// <summary>Judges from its surroundings whether a word that may be a skill is one there.</summary>
internal static class SkillContext
{
    private const int Reach = 14;
    private const int FieldReach = 18;

    // AI is a drawing program beside other drawing programs, and artificial intelligence elsewhere.
    private const string IntelligenceName = "人工智能";
    private const string IllustratorName = "Illustrator";

    private static readonly string[] Asking =
    [
        "熟悉", "精通", "掌握", "熟练", "使用", "运用", "应用", "操作", "了解", "擅长", "懂", "精于", "熟知", "熟识", "通晓", "基于", "采用", "利用", "编写", "具备", "具有", "会", "能用", "至少一种", "扎实", "功底",
    ];

    private static readonly string[] Nouns =
    [
        "语言", "软件", "开发", "编程", "框架", "工具", "脚本", "协议", "制图", "剪辑", "修图", "作图", "绘图", "建模", "代码", "程序", "技术", "服务器", "编写", "基础", "工程师", "后端", "前端", "操作", "组件", "知识", "能力", "技能", "经验", "功底", "等软件", "等工具",
    ];

    // 数据库 after MySQL、Oracle等 is the class of what stands before it.
    private static readonly string[] Listed = ["等", "等主流", "等常用", "等常见", "等相关", "等各种", "等各类", "等关系型", "等开源", "一种", "主流", "其他", "其它", "该", "此", "本", "大型", "流行", "常用", "常用的", "多个", "底层", "一门", "两种", "几种", "以上"];

    private static readonly string[] Classes = ["缓存", "消息队列", "图数据库"];

    // Words of English prose and of offices that are no names of tools.
    private static readonly FrozenSet<string> Prose = FrozenSet.ToFrozenSet(
    [
        "a", "ability", "able", "about", "account", "all", "also", "an", "and", "any", "app", "application", "applications", "apps", "are", "as", "asia", "at", "b2b", "b2c", "bachelor", "background", "base", "based", "be", "bug", "bugs", "business", "by",
        "can", "candidate", "card", "ceo", "cfo", "china", "chinese", "client", "code", "com", "communication", "company", "computer", "core", "cto", "customer", "data", "dba", "degree", "demo", "design", "desk", "develop", "developer", "development",
        "do", "driven", "email", "end", "engineer", "engineering", "english", "environment", "etc", "excellent", "experience", "experienced", "familiar", "field", "for", "framework", "frameworks", "from", "front", "full", "game", "global", "go", "good",
        "group", "hands", "hardware", "have", "help", "high", "hr", "ic", "id", "ide", "ides", "if", "in", "including", "industry", "internet", "is", "it", "its", "job", "join", "key", "knowledge", "kol", "kpi", "kpis", "language", "languages", "level",
        "like", "line", "local", "logic", "manage", "management", "manager", "market", "marketing", "microsoft", "mobile", "more", "must", "name", "need", "new", "no", "not", "of", "offer", "offers", "office", "ok", "okr", "on", "online", "or", "other",
        "our", "own", "pc", "people", "plan", "plus", "position", "preferred", "process", "product", "products", "professional", "program", "programming", "project", "projects", "pv", "qq", "qualification", "quality", "related", "report", "required",
        "requirement", "requirements", "research", "responsibilities", "responsible", "role", "sales", "script", "scripts", "senior", "server", "service", "services", "site", "skill", "skills", "smart", "social", "software", "solution", "solutions",
        "source", "standard", "startup", "strong", "support", "system", "systems", "team", "teams", "tech", "technical", "technologies", "technology", "test", "testing", "that", "the", "their", "this", "tiktok", "time", "to", "tool", "tools", "tob", "toc",
        "training", "troubleshoot", "ui", "under", "understanding", "url", "us", "use", "user", "users", "using", "uv", "vip", "wap", "we", "web", "website", "well", "wiki", "with", "work", "working", "world", "year", "years", "you", "your", "batch",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ProseWords = Prose.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Fields = ["专业", "相关专业", "类专业", "等专业", "等相关专业", "或相关专业", "及相关专业", "类相关专业", "学专业", "相关的专业", "行业", "公司", "类产品", "事业部", "部门", "学院"];

    /// <summary>Keeps what counts, from one place of a list on.</summary>
    internal static void Settle(ReadOnlySpan<char> text, List<SkillWord> words, int first)
    {
        var kept = first;
        for (var index = first; index < words.Count; index++)
        {
            var word = words[index];
            // 路径规划算法: the second names the class of the first.
            if (IsSomethingElse(text, word) || (word.NeedsContext && kept > first && words[kept - 1].End == word.Start))
                continue;
            words[kept++] = word;
        }

        words.RemoveRange(kept, words.Count - kept);
        Accept(text, words, first);
    }

    // A word that needs company counts beside one that counts: forwards and backwards, so that a whole list is reached.
    private static void Accept(ReadOnlySpan<char> text, List<SkillWord> words, int first)
    {
        for (var index = first; index < words.Count; index++)
        {
            var word = words[index];
            if (word.NeedsContext && (HasCompany(text, words, first, index - 1, index) || (word.Name is not null && StandsAsTool(text, word))))
                words[index] = word with { Use = word.Use & ~SkillUse.InContext };
        }

        for (var index = words.Count - 2; index >= first; index--)
        {
            var word = words[index];
            if (word.NeedsContext && HasCompany(text, words, first, index, index + 1))
                words[index] = word with { Use = word.Use & ~SkillUse.InContext };
        }

        words.RemoveAll(static word => word.NeedsContext);
        for (var index = first; index < words.Count; index++)
        {
            if (words[index] is { Name: IntelligenceName, Length: 2 } && IsBesideADrawingTool(text, words, first, index))
                words[index] = words[index] with { Name = IllustratorName };
        }
    }

    private static bool IsBesideADrawingTool(ReadOnlySpan<char> text, List<SkillWord> words, int first, int index) =>
        (index > first && IsDrawingTool(words[index - 1]) && JoinsAList(text[words[index - 1].End..words[index].Start]))
        || (index + 1 < words.Count && IsDrawingTool(words[index + 1]) && JoinsAList(text[words[index].End..words[index + 1].Start]));

    private static bool IsDrawingTool(in SkillWord word) => word.Name is "Photoshop" or "CorelDRAW" or "InDesign" or "After Effects" or "Premiere" or "AutoCAD" or "3ds Max" or "SketchUp" or "Dreamweaver";

    private static bool HasCompany(ReadOnlySpan<char> text, List<SkillWord> words, int first, int left, int right)
    {
        if (left < first || right >= words.Count)
            return false;
        var (one, other) = (words[left], words[right]);
        if ((one.NeedsContext && other.NeedsContext) || one.IsCertificate || other.IsCertificate || one.IsDuty || other.IsDuty)
            return false;
        return JoinsAList(text[one.End..other.Start]);
    }

    /// <summary>True for what stands between the members of one list: <c>、</c>, <c>/</c>, 和, 以及.</summary>
    private static bool JoinsAList(ReadOnlySpan<char> between)
    {
        if (between.Length > 5)
            return false;
        between = between.Trim(' ');
        if (between.IsEmpty)
            return true;
        foreach (var c in between)
        {
            if (c is not ('、' or '/' or ',' or '+' or '&' or '\\' or '|' or '和' or '与' or '或' or '及' or '以' or '者' or ' ' or '(' or '.') && !char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }

    private static bool StandsAsTool(ReadOnlySpan<char> text, SkillWord word)
    {
        if (Clauses.StartsWithAny(Clauses.AfterInClause(text, word.End, 6).TrimStart(' '), Nouns))
            return true;
        var before = Clauses.BeforeInClause(text, word.Start, Reach);
        return Clauses.HasAny(before, Asking);
    }

    private static bool IsSomethingElse(ReadOnlySpan<char> text, SkillWord word)
    {
        if (word.IsPassedOver)
            return true;
        if (word.Name is null)
            return IsProse(text, word);
        if (word.IsCertificate || word.IsDuty)
            return false;
        var after = Clauses.AfterInClause(text, word.End, FieldReach);
        if (Clauses.StartsWithAny(after, Fields))
            return true;
        if (!CharacterClasses.IsHan(text[word.Start]))
            return false;
        return IsFieldOfStudy(after) || CutsWords(text, word) || (word.NeedsContext && IsClassOfOthers(text, word)) || (Classes.AsSpan().Contains(word.Name) && FollowsLatin(text, word));
    }

    private static bool IsProse(ReadOnlySpan<char> text, SkillWord word)
    {
        var term = text[word.Start..word.End];
        return ProseWords.Contains(term) || IsLatinPast(text, word.Start - 1, -1) || IsLatinPast(text, word.End, 1);
    }

    // A Latin word beyond a single space: the term is a piece of a sentence in English.
    private static bool IsLatinPast(ReadOnlySpan<char> text, int at, int step) =>
        at >= 0 && at < text.Length && text[at] == ' ' && at + step >= 0 && at + step < text.Length && char.IsAsciiLetter(text[at + step]);

    // 会计、财务管理等相关专业: a list that ends with 专业 names fields of study.
    private static bool IsFieldOfStudy(ReadOnlySpan<char> after)
    {
        var named = after.IndexOf("专业", StringComparison.Ordinal);
        return named >= 0 && after[0] is '、' or '等' or '类' or '或' or '/' or '与' or '和' && !Clauses.StartsWithAny(after[(named + 2)..], ["知识", "技能", "术语", "软件", "人士", "能力", "性", "的", "化", "技术", "基础", "工具"]);
    }

    // 天正 in 每天正常: the characters around it make words with its own.
    private static bool CutsWords(ReadOnlySpan<char> text, SkillWord word) =>
        word.Length == 2 && word.Start > 0 && word.End < text.Length && WordPairs.Contains(text[word.Start - 1], text[word.Start]) && WordPairs.Contains(text[word.End - 1], text[word.End]);

    private static bool IsClassOfOthers(ReadOnlySpan<char> text, SkillWord word)
    {
        var before = Clauses.Before(text, word.Start, 6).TrimEnd(' ');
        return Clauses.EndsWithAny(before, Listed) || FollowsLatin(text, word);
    }

    private static bool FollowsLatin(ReadOnlySpan<char> text, SkillWord word)
    {
        var before = Clauses.Before(text, word.Start, 6).TrimEnd(' ');
        return !before.IsEmpty && CharacterClasses.IsLatinOrDigit(before[^1]) && !char.IsAsciiDigit(before[^1]);
    }
}
