namespace Jiuye.Server;

/// <summary>What a key may do. Each is given by itself: none holds another.</summary>
[Flags]
internal enum AccessScope
{
    /// <summary>Nothing; whoever watches whether the service lives needs no key.</summary>
    None = 0,

    /// <summary>Postings, lists, reasons, advice, grades, tables.</summary>
    Read = 1,

    /// <summary>Records in and out of the store.</summary>
    Write = 2,

    /// <summary>Persons' records as such, and their erasure.</summary>
    Person = 4,

    /// <summary>Figures of the service itself.</summary>
    Operate = 8,

    /// <summary>All of them: the caller of this machine where there are no keys.</summary>
    All = Read | Write | Person | Operate,
}
