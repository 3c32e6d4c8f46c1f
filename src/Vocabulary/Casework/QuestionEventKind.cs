namespace Jiuye.Vocabulary;

/// <summary>What an entry about a question records that came in online (“你问我答”).</summary>
public enum QuestionEventKind
{
    /// <summary>The question came in; the note <c>complex</c> marks a complex one.</summary>
    Asked = 1,

    /// <summary>It was answered.</summary>
    Answered = 2,

    /// <summary>It was filed; the note is the type of person who asked.</summary>
    Filed = 3,

    /// <summary>It was taken back by the asker or came twice.</summary>
    Dropped = 4,

    /// <summary>An earlier entry was wrong and no longer counts; what is right follows as an entry of its own.</summary>
    Reversed = 29,
}
