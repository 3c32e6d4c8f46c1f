namespace Jiuye;

/// <summary>What the value of a field has to be for its row to be plain.</summary>
internal enum PlainKind
{
    /// <summary>Nothing will do: rows with this field go the long way.</summary>
    LongWay,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of texts, or one text.</summary>
    Texts,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list or an object, looked into by whoever asks for it.</summary>
    Nested,
}
