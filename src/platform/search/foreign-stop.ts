const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Small words of other languages, as `plain` writes them: what kind of sentence it is, never what it is about. */
export const FOREIGN_STOP = list(`
  انا في من عن علي الي اريد احتاج ابحث هل كيف اين متي ما ماذا هو هي مع لي لدي عندي يوجد هناك هذا هذه او و لا ممكن يمكنني استطيع بحاجه
  در به از كه را اين با براي است هستم دارم مي خواهم نياز لطفا كجا چطور ايا يا يك
  я мне меня мои моя мы нам у в на с и не где как что кто можно нужна нужно нужен нужны ищу хочу есть для от к за по это или надо пожалуиста здравствуите
  мені мене міи ми де як що хто можна потрібна потрібно потрібен потрібні шукаю хочу є від до та або це будь ласка з і
  ኣነ እየ ኣብ ናይ እንታይ ኣበይ ከመይ ደልየ እደሊ ይደሊ ኣሎ ን
  我 你 他 她 我们 的 了 是 在 有 吗 呢 和 想 要 需要 哪里 哪儿 怎么 怎样 可以 能 请 请问 找 去 一个 什么 不 没 没有
  benim bana icin nasil nerede istiyorum lazim nie jestem szukam potrzebuje gdzie chce czy dla moj moja
  waxaan baahanahay raadinayaa xaggee sidee necesito busco quiero donde tengo cherche besoin`)
