namespace Jiuye.Matching.Storage;

/// <summary>How the rows of term lists are held.</summary>
internal enum TermListForm
{
    /// <summary>Four bytes a row. Finding where a short run of rows begins in a list touches less memory: for what is searched place by place.</summary>
    Plain,

    /// <summary>One, two or four bytes a row, its distance from the first row of its block. For what would not fit into memory otherwise, or is read whole.</summary>
    Packed,
}
